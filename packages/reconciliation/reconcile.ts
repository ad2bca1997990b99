import type { Calibration, Tails } from './calibration.ts';
import { jointScale, singleScale } from './calibration.ts';
import { marginOf } from './margin.ts';
import type { MirrorFlows } from './mirror-flows.ts';
import { isReported } from './mirror-flows.ts';
import { sizeClass } from './size-classes.ts';

/** Who reports a flow, as in `Reconciled.reported`. */
export const reportedBy = ['nobody', 'exporter', 'importer', 'both'] as const;
export type ReportedBy = (typeof reportedBy)[number];

/** One value a flow with its interval, free on board, in the currency of the reports; NaN where nobody reports. */
export interface Reconciled {
  readonly usd: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** Index into `reportedBy`. */
  readonly reported: Uint8Array;
}

/**
 * Reconciles every flow. In logs, with e = ln exported − bias_i and m = ln imported − margin − bias_j:
 * reported twice (e σj² + m σi²) / (σi² + σj²); once, that side's figure as corrected. The interval is
 * [estimate + low · scale, estimate + high · scale] of the size class; of a flow reported twice it is widened to
 * hold both reports as corrected, since nothing says which of two that disagree is wrong.
 */
export const reconcile = (flows: MirrorFlows, calibration: Calibration): Reconciled => {
  const { exporter, importer, exported, imported } = flows;
  const { bias, variance, typicalVariance } = calibration;
  const length = exported.length;
  const result: Reconciled = {
    usd: new Float64Array(length).fill(NaN),
    low: new Float64Array(length).fill(NaN),
    high: new Float64Array(length).fill(NaN),
    reported: new Uint8Array(length),
  };
  const write = (f: number, log: number, scale: number, { bounds, low, high }: Tails, size: number): void => {
    const at = sizeClass(bounds, size);
    result.usd[f] = Math.exp(log);
    result.low[f] = Math.exp(log + low[at]! * scale);
    result.high[f] = Math.exp(log + high[at]! * scale);
  };
  for (let f = 0; f < length; f++) {
    const isExported = isReported(exported[f]!);
    const isImported = isReported(imported[f]!);
    if (!isExported && !isImported) continue;
    result.reported[f] = (isExported ? 1 : 0) + (isImported ? 2 : 0);
    const ofExporter = variance[exporter[f]!]!;
    const ofImporter = variance[importer[f]!]!;
    const margin = marginOf(calibration.margin, flows, f);
    const e = Math.log(exported[f]!) - bias.asExporter[exporter[f]!]!;
    const m = Math.log(imported[f]!) - margin - bias.asImporter[importer[f]!]!;
    if (!isImported) {
      write(f, e, singleScale(ofExporter, typicalVariance), calibration.exporterOnly, exported[f]!);
    } else if (!isExported) {
      write(f, m, singleScale(ofImporter, typicalVariance), calibration.importerOnly, imported[f]!);
    } else {
      const log = (e * ofImporter + m * ofExporter) / (ofExporter + ofImporter);
      const size = Math.sqrt(exported[f]! * imported[f]!) * Math.exp(-margin / 2);
      write(f, log, jointScale(ofExporter, ofImporter), calibration.both, size);
      result.low[f] = Math.min(result.low[f]!, Math.exp(Math.min(e, m)));
      result.high[f] = Math.max(result.high[f]!, Math.exp(Math.max(e, m)));
    }
  }
  return result;
};
