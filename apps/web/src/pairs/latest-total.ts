import type { PairDocument } from '@hamkor/contract';

export type Reported = PairDocument['reported'][number];

/** The figure of a row to speak of: the reconciled one, else the buyer's (imports are recorded better), else the seller's. */
export const spokenFigure = ({ reconciled, byImporter, byExporter }: Reported) =>
  reconciled ?? byImporter ?? byExporter;

/** The latest known total from one member to another, with its year; null where none is known. */
export const latestTotal = (reported: readonly Reported[], exporter: string) => {
  let latest: {
    readonly year: number;
    readonly figure: NonNullable<ReturnType<typeof spokenFigure>>;
  } | null = null;
  for (const row of reported) {
    const figure = spokenFigure(row);
    if (row.exporter !== exporter || figure === null || figure.value === null) continue;
    if (latest === null || row.year > latest.year) latest = { year: row.year, figure };
  }
  return latest;
};

/** How far apart the two reports of a row are: the larger by the smaller; null where one is missing or nothing. */
export const reportGap = ({ byExporter, byImporter }: Reported): number | null => {
  const [one, other] = [byExporter?.value ?? null, byImporter?.value ?? null];
  if (one === null || other === null || one <= 0 || other <= 0) return null;
  return Math.max(one, other) / Math.min(one, other);
};
