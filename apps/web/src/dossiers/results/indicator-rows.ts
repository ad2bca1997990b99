import type { DossierDetailDocument } from '@hamkor/contract';

type Indicator = DossierDetailDocument['dossier']['indicators'][number];
type Actual = DossierDetailDocument['delivery'][number]['actuals'][number];

/** An indicator beside what delivery last reported of it. */
export interface IndicatorRow {
  readonly indicator: Indicator;
  /** The nearest target that lies ahead of the newest report, else the last one; null without targets. */
  readonly target: Indicator['targets'][number] | null;
  readonly actual: Actual | null;
  /** How much of the way from baseline to target is done; null where one of the three is not known, or there is no way to go. */
  readonly progress: number | null;
}

const byPeriod = (a: Actual, b: Actual): number =>
  a.period < b.period ? -1 : a.period > b.period ? 1 : a.act - b.act;

/** Indicators with baseline, target and actual, as in a results framework (IATI: result, indicator, period). */
export const indicatorRows = (
  indicators: readonly Indicator[],
  actuals: readonly Actual[],
): readonly IndicatorRow[] =>
  indicators.map((indicator) => {
    const actual =
      actuals
        .filter((each) => each.indicator === indicator.id)
        .sort(byPeriod)
        .at(-1) ?? null;
    const targets = [...indicator.targets].sort((a, b) => a.year - b.year);
    const reached = actual === null ? -Infinity : Number(actual.period.slice(0, 4));
    const target = targets.find(({ year }) => year >= reached) ?? targets.at(-1) ?? null;
    const { baseline } = indicator;
    const way = baseline === null || target === null ? 0 : target.value - baseline.value;
    const progress = actual === null || way === 0 ? null : (actual.value - baseline!.value) / way;
    return { indicator, target, actual, progress };
  });
