import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compiledExample } from './example-compiled.ts';
import { randomExample } from './example-random.ts';
import { plainBest } from './plain-best.ts';
import { reach, reachOn } from './reach.ts';

const told = (cost: number): number | null => (cost === Infinity ? null : cost);

test('every place is reached at what relaxing all arcs says, and is null where nothing leads', () => {
  fc.assert(
    fc.property(randomExample, (example) => {
      const others = example.places.slice(1).map(({ id }) => ({ from: 'P0', to: id }));
      const plain = plainBest(example, others, true);
      expect(reachOn(compiledExample(example), 'P0')).toEqual([
        { node: 'P0', hours: 0, usd: 0, kgCo2e: 0 },
        ...others.map(({ to }, i) => ({
          node: to,
          usd: told(plain[i]![0]!),
          hours: told(plain[i]![1]!),
          kgCo2e: told(plain[i]![2]!),
        })),
      ]);
    }),
    { numRuns: 60 },
  );
});

test('a place that the network does not hold reaches nothing', () => {
  const compiled = compiledExample({ places: [{ id: 'A', country: 'AAA' }], links: [] });
  const network = { facts: compiled.facts, compile: () => compiled };
  expect(reach(network, 'nowhere', compiled.consignment)).toBeNull();
  expect(reach(network, 'A', compiled.consignment)).toHaveLength(1);
});
