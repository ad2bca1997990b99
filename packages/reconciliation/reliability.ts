import type { MirrorFlows } from './mirror-flows.ts';

/** Flows as good as seen at the typical reporter, so that a few flows do not make a reporter an oracle. */
const prior = 20;
const rounds = 40;
/** Squares above this multiple of the median square are counted as it: one slipped decimal is no variance. */
const cap = 35;

/**
 * Error variance of every reporter, relative to the size class of the flow: variance_i + variance_j is that of
 * the standardised discrepancy u of a flow between i and j. Multiplicative updates of the Gaussian likelihood
 * (sum of ln v + u²/v over flows; they keep every variance positive and never lower the likelihood, Févotte, Bertin
 * and Durrieu 2009, Neural Computation 21:793), with 20 flows of prior. A country never seen twice has the typical
 * variance.
 *
 * In the spirit of Gaulier and Zignago 2010 (CEPII WP 2010-23, section 4: analysis of variance of absolute log
 * ratios over exporters and importers). Ours: variances instead of mean absolute errors, one variance a country for
 * both roles (which alone is identified without a reference country), and size taken out first.
 */
export const reporterVariance = (
  { countries, exporter, importer }: Pick<MirrorFlows, 'countries' | 'exporter' | 'importer'>,
  both: Int32Array,
  standardised: Float64Array,
): Float64Array => {
  const squares = Float64Array.from(standardised, (u) => u * u);
  const middle = squares.length === 0 ? 0 : squares.toSorted()[squares.length >> 1]!;
  const capped = squares.map((square) => Math.min(square, cap * middle));
  const mean = capped.reduce((sum, square) => sum + square, 0) / Math.max(1, capped.length);
  const typical = mean > 0 ? mean / 2 : 1;
  const variance = new Float64Array(countries).fill(typical);
  for (let round = 0; round < rounds; round++) {
    const up = Float64Array.from(variance, (own) => (prior * 2 * typical) / (own + typical) ** 2);
    const down = Float64Array.from(variance, (own) => prior / (own + typical));
    both.forEach((f, at) => {
      const i = exporter[f]!;
      const j = importer[f]!;
      const sum = variance[i]! + variance[j]!;
      const pull = capped[at]! / (sum * sum);
      up[i]! += pull;
      up[j]! += pull;
      down[i]! += 1 / sum;
      down[j]! += 1 / sum;
    });
    for (let c = 0; c < countries; c++) variance[c]! *= Math.sqrt(up[c]! / down[c]!);
  }
  return variance;
};
