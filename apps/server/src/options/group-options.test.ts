import { expect, test } from 'vitest';
import type { OptionItem } from '@hamkor/trade';
import { groupByProduct } from './group-options.ts';

const option = (
  id: string,
  kind: OptionItem['kind'],
  focus: readonly string[],
  inputs: readonly string[] = [],
) =>
  ({
    id,
    kind,
    products: [...focus.map((hs) => ({ hs, part: 'focus' })), ...inputs.map((hs) => ({ hs, part: 'input' }))],
  }) as unknown as OptionItem;

test('the first of each kind and product stands for the others', () => {
  const options = [
    option('a', 'joint-diversification', ['8708'], ['7210']),
    option('b', 'joint-diversification', ['8708'], ['4011']),
    option('c', 'localisation', ['8708']),
    option('d', 'joint-diversification', ['3105']),
    option('e', 'joint-diversification', ['8708']),
  ];
  expect(groupByProduct(options).map(({ option: { id }, more }) => [id, more])).toEqual([
    ['a', 2],
    ['c', 0],
    ['d', 0],
  ]);
});

test('options about no product are not thrown together', () => {
  const options = [option('a', 'complementarity', []), option('b', 'complementarity', [])];
  expect(groupByProduct(options)).toHaveLength(2);
});
