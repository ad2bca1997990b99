import type { FigureDocument, PairDocument } from '@hamkor/contract';
import type { ReportedTotal } from '../facts/reported-totals.ts';
import { reportedTotalsOrigin } from '../facts/reported-totals.ts';
import type { MemberYears } from '../world/member-years.ts';
import type { FigureBasis } from '../world/trade-figure.ts';
import { tradeFigure } from '../world/trade-figure.ts';

type Reported = PairDocument['reported'][number];

/** A total that one side states, and where it was read. */
export interface StatedTotal {
  readonly year: number;
  readonly reporter: string;
  readonly partner: string;
  readonly exportUsd: number | null;
  readonly importUsd: number | null;
  readonly basis: FigureBasis;
}

/** The totals that come with Hamkor, as stated totals. */
export const shippedTotals = (totals: readonly ReportedTotal[]): StatedTotal[] =>
  totals.map((total) => ({
    ...total,
    basis: { origin: reportedTotalsOrigin, isSynthetic: false, years: [total.year] },
  }));

/**
 * Totals of both directions year by year: what the exporter and what the importer state (the importer with freight
 * and insurance), and what was reconciled of the two, with its bounds. What nobody states is absent.
 */
export const reportedBetween = (
  [a, b]: readonly [string, string],
  stated: readonly StatedTotal[],
  reconciled: { readonly years: MemberYears; readonly basis: FigureBasis } | null,
): Reported[] => {
  const of = (year: number, reporter: string, partner: string, side: 'exportUsd' | 'importUsd') => {
    const found = stated.find(
      (total) =>
        total.year === year &&
        total.reporter === reporter &&
        total.partner === partner &&
        total[side] !== null,
    );
    return found === undefined
      ? null
      : tradeFigure({ ...found.basis, years: [year] }, found[side]!, 'USD', { isPublished: true });
  };
  const merged = (year: number, exporter: string, importer: string): FigureDocument | null => {
    if (reconciled === null) return null;
    const { usd, low, high, rows } = reconciled.years.amount(year, exporter, importer);
    const steps = Number.isNaN(low) ? [] : [{ key: 'measure.bounds', args: {} }];
    return rows === 0
      ? null
      : tradeFigure({ ...reconciled.basis, years: [year] }, usd, 'USD', { low, high, steps });
  };
  const isBetween = ({ reporter, partner }: StatedTotal): boolean =>
    (reporter === a && partner === b) || (reporter === b && partner === a);
  const years = new Set([
    ...stated.filter(isBetween).map(({ year }) => year),
    ...(reconciled?.years.years ?? []),
  ]);
  return [...years]
    .sort((one, other) => one - other)
    .flatMap((year) =>
      (
        [
          [a, b],
          [b, a],
        ] as const
      ).map(([exporter, importer]) => ({
        year,
        exporter,
        importer,
        byExporter: of(year, exporter, importer, 'exportUsd'),
        byImporter: of(year, importer, exporter, 'importUsd'),
        reconciled: merged(year, exporter, importer),
      })),
    )
    .filter(
      ({ byExporter, byImporter, reconciled: both }) =>
        byExporter !== null || byImporter !== null || both !== null,
    );
};
