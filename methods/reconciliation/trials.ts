/** The trials: which reporters are hidden, in which data. */
import { meanOverYears } from '@hamkor/reconciliation';
import type { Hidden, HiddenFigure } from './hidden-reporters.ts';
import { hideReporter, hideReports } from './hidden-reporters.ts';
import type { YearOfReports } from './real-reports.ts';

/** Members that report totals themselves. */
export const reportingMembers = ['BLR', 'CHN', 'IND', 'KAZ', 'KGZ', 'PAK', 'RUS'] as const;

/** What a trial gave: figures by hidden reporter; shares of value that no mirror shows. */
export interface Trial {
  readonly byReporter: ReadonlyMap<string, readonly HiddenFigure[]>;
  readonly unseen: ReadonlyMap<string, number>;
}

const gather = (found: readonly (readonly [string, Hidden | null])[]): Trial => {
  const byReporter = new Map<string, HiddenFigure[]>();
  const amounts = new Map<string, [number, number]>();
  for (const [name, hidden] of found) {
    if (hidden === null || hidden.figures.length === 0) continue;
    const figures = byReporter.get(name) ?? [];
    byReporter.set(name, [...figures, ...hidden.figures]);
    const [unseen, all] = amounts.get(name) ?? [0, 0];
    amounts.set(name, [unseen + hidden.unseen, all + hidden.all]);
  }
  return {
    byReporter,
    unseen: new Map([...amounts].map(([name, [unseen, all]]) => [name, unseen / all])),
  };
};

/** Each of the reporters hidden in turn, in every year. */
export const hideInTurn = (
  years: readonly YearOfReports[],
  reporters: (year: YearOfReports) => readonly string[],
): Trial =>
  gather(
    years.flatMap((year) =>
      reporters(year).map((name) => [name, hideReporter(year.flows, year.countries.indexOf(name))] as const),
    ),
  );

/**
 * Pakistan hidden towards one half of its neighbours, calibrated on the other half, and the other way round: hidden
 * altogether it would leave no flow that two sides report.
 */
export const hidePakistanByHalves = (years: readonly YearOfReports[]): Trial =>
  gather(
    years.flatMap(({ countries, flows }) =>
      [0, 1].map((half) => {
        const pakistan = countries.indexOf('Pakistan');
        const partner = (f: number): number =>
          flows.exporter[f] === pakistan ? flows.importer[f]! : flows.exporter[f]!;
        const hidden = hideReports(
          flows,
          (f, side) =>
            partner(f) % 2 === half &&
            (side === 'exporter' ? flows.exporter : flows.importer)[f] === pakistan,
        );
        return ['Pakistan', hidden] as const;
      }),
    ),
  );

/** All figures of a trial together. */
export const together = ({ byReporter }: Trial): readonly HiddenFigure[] => [...byReporter.values()].flat();

/**
 * Means over three years of what a hidden reporter says, beside the means of estimates and bounds: of the flows that
 * are seen in all three.
 */
export const threeYearMeans = (
  years: readonly [YearOfReports, YearOfReports, YearOfReports],
  reporters: readonly string[],
): readonly HiddenFigure[] =>
  reporters.flatMap((name) => {
    const seen = years.map(({ countries, flows }) => {
      const figures = hideReporter(flows, countries.indexOf(name))?.figures ?? [];
      const partner = ({ flow, side }: HiddenFigure): string =>
        countries[(side === 'exporter' ? flows.importer : flows.exporter)[flow]!]!;
      return new Map(figures.map((figure) => [`${figure.side} ${partner(figure)}`, figure]));
    });
    return [...seen[0]!].flatMap(([key, figure]): HiddenFigure[] => {
      const all = seen.flatMap((year) => year.get(key) ?? []);
      if (all.length < years.length) return [];
      const column = (pick: (one: HiddenFigure) => number) => Float64Array.from(all, pick);
      const mean = meanOverYears(
        all.map(({ estimate, low, high }) => ({
          usd: Float64Array.of(estimate),
          low: Float64Array.of(low),
          high: Float64Array.of(high),
        })),
      );
      const own = column((one) => one.own).reduce((sum, value) => sum + value, 0) / all.length;
      return [{ ...figure, own, estimate: mean.usd[0]!, low: mean.low[0]!, high: mean.high[0]! }];
    });
  });
