/** Hides the reports of a country and holds the intervals against what it reported. */
import type { MirrorFlows } from '@hamkor/reconciliation';
import { calibrate, reconcile } from '@hamkor/reconciliation';

/** One figure that was hidden, beside what was made of its mirror. Values free on board. */
export interface HiddenFigure {
  /** Index of the flow, and the side that was hidden. */
  readonly flow: number;
  readonly side: 'exporter' | 'importer';
  /** What the hidden reporter says (imports: less the margin). */
  readonly own: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** Log errors of the naive: the mirror as it is, and with imports 10 % above exports. */
  readonly raw: number;
  readonly tenth: number;
}

export interface Hidden {
  readonly figures: readonly HiddenFigure[];
  /** Value of its own figures whose mirror nobody reports either, and of all its figures. */
  readonly unseen: number;
  readonly all: number;
}

/** Flows without the reports that `isHidden` names by flow and side. */
export const withoutReports = (
  flows: MirrorFlows,
  isHidden: (flow: number, side: 'exporter' | 'importer') => boolean,
): MirrorFlows => ({
  ...flows,
  exported: flows.exported.map((value, f) => (isHidden(f, 'exporter') ? NaN : value)),
  imported: flows.imported.map((value, f) => (isHidden(f, 'importer') ? NaN : value)),
});

/**
 * Hides reports, calibrates and reconciles without them, and returns each beside its estimate; null where too few
 * flows are left to calibrate on.
 */
export const hideReports = (
  flows: MirrorFlows,
  isHidden: (flow: number, side: 'exporter' | 'importer') => boolean,
  level = 0.9,
): Hidden | null => {
  const left = withoutReports(flows, isHidden);
  const calibration = calibrate(left, level);
  if (calibration === null) return null;
  const { usd, low, high } = reconcile(left, calibration);
  const freight = Math.exp(calibration.margin.base);
  const figures: HiddenFigure[] = [];
  let unseen = 0;
  let all = 0;
  usd.forEach((estimate, f) => {
    for (const side of ['exporter', 'importer'] as const) {
      const isExport = side === 'exporter';
      const said = isExport ? flows.exported[f]! : flows.imported[f]!;
      if (!isHidden(f, side) || !(said > 0)) continue;
      const own = isExport ? said : said / freight;
      all += own;
      if (Number.isNaN(estimate)) {
        unseen += own;
        continue;
      }
      const mirror = isExport ? left.imported[f]! : left.exported[f]!;
      const raw = Math.abs(Math.log(said / mirror));
      const tenth = Math.abs(Math.log(said / (isExport ? mirror / 1.1 : mirror * 1.1)));
      figures.push({ flow: f, side, own, estimate, low: low[f]!, high: high[f]!, raw, tenth });
    }
  });
  return { figures, unseen, all };
};

/** Hides all reports of one country. */
export const hideReporter = (flows: MirrorFlows, country: number, level?: number): Hidden | null =>
  hideReports(
    flows,
    (f, side) => (side === 'exporter' ? flows.exporter : flows.importer)[f] === country,
    level,
  );

/** What a list of hidden figures shows. */
export interface Score {
  readonly figures: number;
  /** Share of figures within their intervals. */
  readonly coverage: number;
  readonly below: number;
  readonly above: number;
  /** Share of the value of the figures within their intervals. */
  readonly valueCoverage: number;
  /** Median half-width as a factor: 2 is from half to double. */
  readonly factor: number;
  /** Mean absolute log error of our estimate, of the mirror as it is, and of the mirror with 10 % of freight. */
  readonly ours: number;
  readonly raw: number;
  readonly tenth: number;
}

const rounding = 1e-9;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

export const scoreOf = (figures: readonly HiddenFigure[]): Score => {
  const below = figures.filter(({ own, low }) => own < low * (1 - rounding));
  const above = figures.filter(({ own, high }) => own > high * (1 + rounding));
  const sum = (some: readonly HiddenFigure[]): number => some.reduce((total, { own }) => total + own, 0);
  const widths = figures
    .map(({ low, high }) => Math.log(high / low) / 2)
    .toSorted((one, other) => one - other);
  return {
    figures: figures.length,
    coverage: 1 - (below.length + above.length) / figures.length,
    below: below.length / figures.length,
    above: above.length / figures.length,
    valueCoverage: 1 - (sum(below) + sum(above)) / sum(figures),
    factor: Math.exp(widths[widths.length >> 1] ?? NaN),
    ours: mean(figures.map(({ own, estimate }) => Math.abs(Math.log(own / estimate)))),
    raw: mean(figures.map(({ raw }) => raw)),
    tenth: mean(figures.map(({ tenth }) => tenth)),
  };
};
