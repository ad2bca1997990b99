/**
 * Flows as their two sides report them, in columns: entry f is one flow (exporter, importer and, where told,
 * product) in one year. Values are in one currency; NaN is "not reported", which is not zero.
 */
export interface MirrorFlows {
  /** Number of countries; `exporter` and `importer` are indices below it. */
  readonly countries: number;
  readonly exporter: Int32Array;
  readonly importer: Int32Array;
  /** What the exporter reports, free on board. */
  readonly exported: Float64Array;
  /** What the importer reports, with cost, insurance and freight. */
  readonly imported: Float64Array;
  /** ln of the distance in km per flow; NaN where unknown. Without it the margin is one number. */
  readonly lnDistance?: Float64Array;
  /** 1 where the two countries share a border. */
  readonly isContiguous?: Uint8Array;
}

/** A report that can be used in logs: present, finite and above zero. */
export const isReported = (value: number): boolean => value > 0 && value < Infinity;

/** Indices of the flows that both sides report. */
export const twoSided = ({ exported, imported }: Pick<MirrorFlows, 'exported' | 'imported'>): Int32Array => {
  const found = new Int32Array(exported.length);
  let count = 0;
  for (let f = 0; f < exported.length; f++)
    if (isReported(exported[f]!) && isReported(imported[f]!)) found[count++] = f;
  return found.slice(0, count);
};
