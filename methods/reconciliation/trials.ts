/** The trials: which reporters are hidden, in which data. */
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
