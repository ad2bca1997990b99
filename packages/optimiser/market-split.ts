import { modelBuilder } from './build-model.ts';
import type { LinearModel } from './linear-model.ts';

/**
 * A market split problem (Cornuéjols and Dawande, IPCO 1998): quickly feasible, very slowly solved. For tests and
 * benchmarks of what happens at limits. Taking every other of the first `columns` leaves nothing over: the optimum is 0.
 */
export const marketSplit = (columns: number, rows: number): LinearModel => {
  const builder = modelBuilder({ name: 'market split' });
  let seed = 1;
  const next = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * 100);
  };
  const choices = Array.from({ length: columns }, () => builder.column({ upper: 1, isInteger: true }));
  for (let row = 0; row < rows; row++) {
    const weights = choices.map(next);
    const part = weights.reduce((sum, weight, at) => (at % 2 === 0 ? sum + weight : sum), 0);
    const place = builder.row({ lower: part, upper: part });
    choices.forEach((choice, at) => builder.entry(place, choice, weights[at]!));
    builder.entry(place, builder.column({ cost: 1 }), 1);
    builder.entry(place, builder.column({ cost: 1 }), -1);
  }
  return builder.build();
};
