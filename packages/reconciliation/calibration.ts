import type { Margin } from './margin.ts';
import { fitMargin, marginOf } from './margin.ts';
import type { MirrorFlows } from './mirror-flows.ts';
import { twoSided } from './mirror-flows.ts';
import { quantileForNewSource, median } from './quantile.ts';
import { reporterVariance } from './reliability.ts';
import type { ReporterBias } from './reporter-bias.ts';
import { reporterBias } from './reporter-bias.ts';
import { sizeBounds, sizeClass } from './size-classes.ts';

/**
 * Tails by size class: an interval in logs is [estimate + low · scale, estimate + high · scale], low <= 0 <= high.
 * `bounds` divide what the class is told by: the report where one side reports, the mean of both where both do.
 */
export interface Tails {
  readonly bounds: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** Everything that turns reports into estimates with intervals, fitted on the flows that both sides report. */
export interface Calibration {
  /** Share of intervals that shall hold the figure, e.g. 0.9. */
  readonly level: number;
  readonly flows: number;
  readonly margin: Margin;
  readonly bias: ReporterBias;
  /** Error variance of each country's reports, in units of its size class (`reporterVariance`). */
  readonly variance: Float64Array;
  /** Variance of a reporter of whom nothing is known. */
  readonly typicalVariance: number;
  /** Where only the exporter, only the importer, or both report. */
  readonly exporterOnly: Tails;
  readonly importerOnly: Tails;
  readonly both: Tails;
}

/** Flows reported twice below which nothing is calibrated. */
export const leastTwoSided = 60;

/** Scale of an interval where one side reports: its own error and that of a reporter of whom nothing is known. */
export const singleScale = (variance: number, typical: number): number => Math.sqrt(variance + typical);

/** Scale where both report: deviation of the mean weighted by inverse variance, σi σj / √(σi² + σj²). */
export const jointScale = (one: number, other: number): number => Math.sqrt((one * other) / (one + other));

const tailsOf = (
  bounds: Float64Array,
  classes: Int32Array,
  scores: Float64Array,
  hidden: Int32Array,
  level: number,
): Tails => {
  const tail = (1 + level) / 2;
  const low = new Float64Array(bounds.length + 1);
  const high = new Float64Array(bounds.length + 1);
  for (let size = 0; size <= bounds.length; size++) {
    const ofClass = scores.filter((_score, at) => classes[at] === size);
    const sources = hidden.filter((_reporter, at) => classes[at] === size);
    high[size] = Math.max(0, quantileForNewSource(ofClass, sources, tail));
    low[size] = -Math.max(
      0,
      quantileForNewSource(
        ofClass.map((score) => -score),
        sources,
        tail,
      ),
    );
  }
  return { bounds, low, high };
};

/**
 * Calibrates on the flows that both sides report; null with fewer than 60 of them. Steps: margin; bias of each
 * reporter; variance of each reporter after the spread of the size class is taken out; then, as if each
 * reporter in turn were hidden, how far its figure lies from what the other side's report makes of it. The tails of
 * these distances, (1 ± level) / 2 by size class and by who reports, are the
 * intervals: split-conformal prediction within classes (Mondrian; Vovk et al. 2005, section 4.5), so that coverage
 * does not rest on a normal distribution. Each tail on its own, since the distances are skewed.
 *
 * What it rests on: that the flows of a hidden reporter are like those of the others; a reporter that errs more is
 * covered less (the hidden reporters of `methods/reconciliation` say by how much). Bias and variance of the side that reports are
 * fitted with the hidden report among hundreds; a median moves by one place at the most.
 */
export const calibrate = (flows: MirrorFlows, level = 0.9): Calibration | null => {
  const both = twoSided(flows);
  if (both.length < leastTwoSided) return null;
  const { exporter, importer, exported, imported } = flows;
  const margin = fitMargin(flows, both);
  const discrepancy = Float64Array.from(
    both,
    (f) => Math.log(imported[f]! / exported[f]!) - marginOf(margin, flows, f),
  );
  const bias = reporterBias(flows, both, discrepancy);
  const noise = discrepancy.map(
    (d, at) => d + bias.asExporter[exporter[both[at]!]!]! - bias.asImporter[importer[both[at]!]!]!,
  );
  const middle = Float64Array.from(both, (f, at) => exported[f]! * Math.exp(discrepancy[at]! / 2));
  const bounds = sizeBounds(middle);
  const classes = Int32Array.from(middle, (size) => sizeClass(bounds, size));
  const spread = Float64Array.from({ length: bounds.length + 1 }, (_, size) =>
    median(noise.filter((_noise, at) => classes[at] === size).map(Math.abs)),
  );
  const standardised = noise.map((r, at) => (spread[classes[at]!]! > 0 ? r / spread[classes[at]!]! : 0));
  const variance = reporterVariance(flows, both, standardised);
  const exporters = Int32Array.from(both, (f) => exporter[f]!);
  const importers = Int32Array.from(both, (f) => importer[f]!);
  // Of countries seen twice alone: how many others are in the list says nothing.
  const seenTwice = new Set([...exporters, ...importers]);
  const typicalVariance = median(variance.filter((_value, country) => seenTwice.has(country)));
  const single = (
    reported: Float64Array,
    seen: Int32Array,
    hidden: Int32Array,
    distance: Float64Array,
  ): Tails => {
    const values = Float64Array.from(both, (f) => reported[f]!);
    const limits = sizeBounds(values);
    const scores = distance.map((d, at) => d / singleScale(variance[seen[at]!]!, typicalVariance));
    const sizes = Int32Array.from(values, (value) => sizeClass(limits, value));
    return tailsOf(limits, sizes, scores, hidden, level);
  };
  const jointScores = noise.map(
    (r, at) => r / Math.sqrt(variance[exporters[at]!]! + variance[importers[at]!]!),
  );
  // The distance of two reports has no sign of truth: both tails get the same.
  const absolute = jointScores.map(Math.abs);
  const joint = tailsOf(bounds, classes, absolute, exporters, 2 * level - 1);
  return {
    level,
    flows: both.length,
    margin,
    bias,
    variance,
    typicalVariance,
    exporterOnly: single(
      exported,
      exporters,
      importers,
      discrepancy.map((d, at) => d + bias.asExporter[exporters[at]!]!),
    ),
    importerOnly: single(
      imported,
      importers,
      exporters,
      discrepancy.map((d, at) => bias.asImporter[importers[at]!]! - d),
    ),
    both: { ...joint, low: joint.high.map((high) => -high) },
  };
};
