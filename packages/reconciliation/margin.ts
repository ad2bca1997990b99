import type { MirrorFlows } from './mirror-flows.ts';
import { median } from './quantile.ts';

/**
 * What freight and insurance add from the exporter's figure to the importer's, in logs:
 * margin = base + perLnDistance · (lnDistance − meanLnDistance) + contiguous · [common border].
 */
export interface Margin {
  readonly base: number;
  readonly perLnDistance: number;
  readonly meanLnDistance: number;
  readonly contiguous: number;
}

/** ln of the margin of flow f; a flow of unknown distance gets that of the mean distance. */
export const marginOf = (
  { base, perLnDistance, meanLnDistance, contiguous }: Margin,
  { lnDistance, isContiguous }: Pick<MirrorFlows, 'lnDistance' | 'isContiguous'>,
  f: number,
): number => {
  const away = (lnDistance?.[f] ?? NaN) - meanLnDistance;
  return base + (away === away ? perLnDistance * away : 0) + (isContiguous?.[f] === 1 ? contiguous : 0);
};

/** Rounds of reweighting: medians move by less than a thousandth after some fifteen. */
const rounds = 25;

/** Solves the normal equations of three unknowns by elimination; a column without variation gets 0. */
const solve3 = (matrix: Float64Array, right: Float64Array): Float64Array => {
  const a = matrix.slice();
  const b = right.slice();
  for (let k = 0; k < 3; k++) {
    const pivot = a[k * 3 + k]!;
    if (Math.abs(pivot) < 1e-9) continue;
    for (let row = 0; row < 3; row++) {
      if (row === k) continue;
      const factor = a[row * 3 + k]! / pivot;
      for (let column = 0; column < 3; column++) a[row * 3 + column]! -= factor * a[k * 3 + column]!;
      b[row]! -= factor * b[k]!;
    }
  }
  return b.map((value, k) => (Math.abs(a[k * 3 + k]!) < 1e-9 ? 0 : value / a[k * 3 + k]!));
};

/**
 * The CIF/FOB margin from flows reported twice: the median of ln(imported / exported), or, where distances are
 * given, a regression of least absolute deviations on ln distance and common border (by reweighted least
 * squares), whose residuals then have median 0. The regression follows Gaulier and Zignago 2010 (CEPII WP 2010-23,
 * section 3: CIF/FOB on distance and contiguity); medians instead of least squares are ours, since a tenth of the
 * ratios are wrong by more than a factor of ten. An unreliable margin is better one number than a formula.
 */
export const fitMargin = (flows: MirrorFlows, both: Int32Array): Margin => {
  const ratio = Float64Array.from(both, (f) => Math.log(flows.imported[f]! / flows.exported[f]!));
  const flat: Margin = { base: median(ratio), perLnDistance: 0, meanLnDistance: 0, contiguous: 0 };
  const { lnDistance, isContiguous } = flows;
  if (lnDistance === undefined) return flat;
  const known = both.filter((f) => Number.isFinite(lnDistance[f]!));
  if (known.length < 100) return flat;
  const mean = known.reduce((sum, f) => sum + lnDistance[f]!, 0) / known.length;
  let beta = new Float64Array([flat.base, 0, 0]);
  for (let round = 0; round < rounds; round++) {
    const matrix = new Float64Array(9);
    const right = new Float64Array(3);
    for (const f of known) {
      const x = [1, lnDistance[f]! - mean, isContiguous?.[f] ?? 0] as const;
      const y = Math.log(flows.imported[f]! / flows.exported[f]!);
      const weight = 1 / Math.max(1e-3, Math.abs(y - x[0] * beta[0]! - x[1] * beta[1]! - x[2] * beta[2]!));
      for (let row = 0; row < 3; row++) {
        right[row]! += weight * x[row]! * y;
        for (let column = 0; column < 3; column++) matrix[row * 3 + column]! += weight * x[row]! * x[column]!;
      }
    }
    beta = new Float64Array(solve3(matrix, right));
  }
  const margin: Margin = {
    base: 0,
    perLnDistance: beta[1]!,
    meanLnDistance: mean,
    contiguous: beta[2]!,
  };
  const rest = Float64Array.from(both, (f, at) => ratio[at]! - marginOf(margin, flows, f));
  return { ...margin, base: median(rest) };
};
