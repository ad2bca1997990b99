import { expect, test } from 'vitest';
import { arbitraryFlows } from '../../../../packages/bilateral/arbitrary-world.ts';
import { exampleWorldTrade } from '../../../../packages/bilateral/example-world-trade.ts';
import { knownTrade } from './known-trade.ts';

const made = arbitraryFlows(3, { countries: 6, members: 3, products: 12, filled: 0.9 });
const { members } = made;

test('a world with everybody’s trade vouches for all sums', () => {
  expect(knownTrade(exampleWorldTrade(made))).toEqual({
    isWorld: true,
    exports: [true, true, true],
    imports: [true, true, true],
  });
});

test('what members report of all partners tells their totals, not the world’s', () => {
  const flows = made.flows.filter(
    ({ exporter, importer }) => members.includes(exporter) || members.includes(importer),
  );
  expect(knownTrade(exampleWorldTrade({ ...made, flows }))).toEqual({
    isWorld: false,
    exports: [true, true, true],
    imports: [true, true, true],
  });
});

test('what members report of each other tells no totals', () => {
  const flows = made.flows.filter(
    ({ exporter, importer }) => members.includes(exporter) && members.includes(importer),
  );
  expect(knownTrade(exampleWorldTrade({ ...made, flows }))).toEqual({
    isWorld: false,
    exports: [false, false, false],
    imports: [false, false, false],
  });
});
