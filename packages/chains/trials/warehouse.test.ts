import { readFileSync } from 'node:fs';
import { highsHere } from '@hamkor/optimiser';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../../tools/reference.ts';
import { warehouseChain } from './warehouse-chain.ts';
import { solvePlan } from '../plan/solve-plan.ts';

const solver = await highsHere();

/** Published by the OR-Library (J. E. Beasley), file `capopt`. */
const published = [
  ['cap41', 1040444.375],
  ['cap61', 932615.75],
  ['cap62', 977799.4],
  ['cap72', 977799.4],
  ['cap124', 946051.325],
] as const;

describe('warehouse location of the OR-Library, as a chain', () => {
  for (const [name, optimum] of published) {
    const file = referenceFile(`optimisation/orlib-cap/${name}.txt`);
    test.skipIf(file === null)(
      file === null
        ? `${name}: skipped, the reference data are not beside the project`
        : `${name} costs ${optimum}`,
      async () => {
        const model = warehouseChain(name, readFileSync(file!, 'utf8'));
        const bounds = { seconds: 60, relativeGap: 1e-8 };
        const answer = await solvePlan(model, { alpha: 0.9, bounds }, solver);
        if (answer.kind !== 'plan') throw new Error(answer.kind);
        expect(answer.plan.status).toBe('optimal');
        expect(Math.abs(answer.plan.cost.total / optimum - 1)).toBeLessThan(1e-6);
      },
    );
  }
});
