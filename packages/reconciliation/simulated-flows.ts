import type { MirrorFlows } from './mirror-flows.ts';

/** Flows whose true values are known, for tests. */
export interface SimulatedFlows {
  readonly flows: MirrorFlows;
  /** True values, free on board. */
  readonly truth: Float64Array;
  /** Standard deviation of the log errors of each country's reports. */
  readonly error: Float64Array;
}

/**
 * All pairs of `countries` with true values over six orders of magnitude; both sides report each with an error of
 * their own size (some countries four times as careless as others), tails heavier than normal, imports `margin` above.
 */
export const simulatedFlows = (countries: number, margin: number, random: () => number): SimulatedFlows => {
  const error = Float64Array.from({ length: countries }, (_, c) => 0.08 * 4 ** (c / (countries - 1)));
  const pairs = Array.from({ length: countries * countries }, (_, at) => at).filter(
    (at) => Math.floor(at / countries) !== at % countries,
  );
  const exporter = Int32Array.from(pairs, (at) => Math.floor(at / countries));
  const importer = Int32Array.from(pairs, (at) => at % countries);
  const truth = Float64Array.from(pairs, () => Math.exp(9 + 14 * random()));
  // Logistic numbers of variance 1, one in twenty four times as far out.
  const noise = (): number => {
    const u = Math.min(1 - 1e-9, Math.max(1e-9, random()));
    return ((Math.log(u / (1 - u)) * Math.sqrt(3)) / Math.PI) * (random() < 0.05 ? 4 : 1);
  };
  return {
    truth,
    error,
    flows: {
      countries,
      exporter,
      importer,
      exported: truth.map((value, f) => value * Math.exp(error[exporter[f]!]! * noise())),
      imported: truth.map((value, f) => value * Math.exp(margin + error[importer[f]!]! * noise())),
    },
  };
};
