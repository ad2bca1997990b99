import { expect, test } from 'vitest';
import { exampleNetwork } from './example-network.ts';
import { editDistance, nearestTexts } from './nearest-texts.ts';
import { openNetwork } from './open-network.ts';
import { resolveNode } from './resolve-node.ts';
import { resolveSubject } from './resolve-subject.ts';

const network = openNetwork(exampleNetwork);
const resolved = (text: string): unknown => {
  const found = resolveNode(network, text);
  return found.kind === 'node' ? found.id : found.nearest;
};

test('a place answers to its id, its UN/LOCODE and its name in three languages', () => {
  for (const text of ['AAX', 'aax', 'AAAAX', 'AA AAX', 'Axton', ' AXTON ', 'Акстон', '阿克斯顿港']) {
    expect(resolved(text), text).toBe('AAX');
  }
});

test('accents, ё and case do not matter', () => {
  for (const text of ['Bemeton', 'BÉMETON', 'Беметон', 'бёметон']) expect(resolved(text), text).toBe('BBM');
});

test('the beginning of a name is enough where only one place has it; a whole name comes before a beginning', () => {
  expect(resolved('Cross')).toBe('CCB');
  expect(resolved('Camelton')).toBe('CCM');
  expect(resolved('布里奇')).toBe('AAB');
  // Several places hold this: none is chosen.
  expect(resolved('卡梅尔')).toEqual(['CCM', 'CCP']);
});

test('whole words of a name are enough where only one place has them, in any order', () => {
  expect(resolved('(village)')).toBe('CCB');
  expect(resolved('village cross')).toBe('CCB');
  expect(resolved('Village')).toBe('CCB');
  expect(resolved('illage')).toEqual(['CCB']);
  expect(resolved('Кэмелтон')).toBe('CCM');
});

test('quotes, brackets and apostrophes do not matter, on either side', () => {
  const name = { en: "Xi'an Park of Great Stone", ru: 'Парк «Великий камень»', zh: '“巨石”园区（新）' };
  const [first, ...others] = exampleNetwork.nodes;
  const quoted = openNetwork({ ...exampleNetwork, nodes: [{ ...first!, name }, ...others] });
  const texts = [
    'Великий камень',
    '«ВЕЛИКИЙ КАМЕНЬ»',
    'камень',
    '巨石',
    '“巨石”',
    '巨石园区',
    '"Great Stone"',
    'Xian',
    'Xi’an',
  ];
  for (const text of texts) expect(resolveNode(quoted, text), text).toEqual({ kind: 'node', id: first!.id });
  // Too few letters to mean a place, though one place alone has them.
  expect(resolveNode(quoted, 'of')).toMatchObject({ kind: 'unknown', nearest: [first!.id] });
});

test('within a country only its places are meant', () => {
  expect(resolveNode(network, 'Axton', 'AAA')).toEqual({ kind: 'node', id: 'AAX' });
  expect(resolveNode(network, 'Axton', 'BBB')).toEqual({ kind: 'unknown', nearest: [] });
});

test('a part of a word or a slip names nothing, but the nearest places are told', () => {
  expect(resolved('Camel')).toEqual(['CCM', 'CCP']);
  expect(resolved('Axtno')).toEqual(['AAX']);
  expect(resolved('Акстонн')).toEqual(['AAX']);
  expect(resolved('Qwertyuiop')).toEqual([]);
  expect(resolved('  ')).toEqual([]);
});

test('edits are counted, a swap of neighbours once, up to what is asked for', () => {
  expect(editDistance('kitten', 'sitting', 5)).toBe(3);
  expect(editDistance('ab', 'ba', 5)).toBe(1);
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('', 'abc', 9)).toBe(3);
});

test('no more names than asked for', () => {
  const candidates = Array.from({ length: 9 }, (_, place) => ({ id: `n${place}`, texts: [`name ${place}`] }));
  expect(nearestTexts('name', candidates, 5)).toHaveLength(5);
});

test('a subject is held by its exact id, else the nearest are told as one writes them', () => {
  expect(resolveSubject(network, { kind: 'country', id: 'BBB' }).kind).toBe('subject');
  expect(resolveSubject(network, { kind: 'mode', id: 'sea' }).kind).toBe('subject');
  expect(resolveSubject(network, { kind: 'node', id: 'Axton' })).toEqual({
    kind: 'unknown',
    nearest: ['node:AAX'],
  });
  expect(resolveSubject(network, { kind: 'link', id: 'aax-aab-rial' })).toMatchObject({
    kind: 'unknown',
    nearest: expect.arrayContaining(['link:aax-aab-rail']) as unknown,
  });
});
