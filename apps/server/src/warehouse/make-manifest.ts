import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportFormat } from './import-format.ts';
import type { ImportRequest } from './import-request.ts';
import { mergeUnmapped, unmappedShare } from './merge-unmapped.ts';
import type { FinishedPart } from './staging.ts';
import type { Vintage, VintageTable } from './vintage.ts';
import { vintageOrigin } from './vintage.ts';

/** Years as a reader says them: `2019-2023`, with gaps `2000, 2005-2007`. */
export const yearSpans = (years: readonly number[]): string => {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && last[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(', ');
};

const distinct = (values: readonly (string | null)[]): string | null => {
  const known = [...new Set(values.filter((value) => value !== null))].sort();
  return known.length === 0 ? null : known.join(', ');
};

/** Who published what the generator makes: nobody. */
const synthetic = {
  producer: 'Hamkor generator',
  title: 'Synthetic data',
  url: 'urn:hamkor:synthetic',
  licence: 'none needed: the figures are invented',
  citation: 'Synthetic data made by the generator of Hamkor. No figure is real.',
};

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Sum of what is known; null where nothing is. */
const sum = (amounts: readonly (number | null)[]): number | null =>
  amounts.every((amount) => amount === null)
    ? null
    : amounts.reduce<number>((all, one) => all + (one ?? 0), 0);

/** What a finished import says of itself. */
export const makeManifest = ({
  request,
  format,
  content,
  parts,
  derived,
  gaps,
  tables,
  files,
  folder,
  importedAt,
}: {
  readonly request: ImportRequest;
  readonly format: ImportFormat;
  readonly content: string;
  readonly parts: readonly FinishedPart[];
  readonly derived: readonly VintageTable[];
  readonly gaps: readonly string[];
  readonly tables: readonly VintageTable[];
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly rows: number }[];
  readonly folder: string;
  readonly importedAt: string;
}): Vintage => {
  const { name } = request;
  const years = [...new Set(parts.flatMap((part) => part.years))].sort((a, b) => a - b);
  const isSynthetic = parts.some((part) => part.isSynthetic);
  const usdRead = sum(parts.map(({ reading }) => reading.usdRead));
  const unmapped = mergeUnmapped(
    parts.map(({ reading }) => reading.unmapped),
    usdRead,
  );
  const digits = parts.flatMap(({ reading }) => reading.digits ?? []);
  const editionRead = distinct(parts.map(({ reading }) => reading.editionRead));
  const published = format.publication({ edition: editionRead, years: yearSpans(years) });
  const publication = isSynthetic ? synthetic : published;
  const rows = parts.reduce((all, part) => all + part.rows, 0);
  return {
    name,
    content,
    format: format.id,
    table: format.table,
    tables: [...tables, ...derived],
    title: isSynthetic ? `${synthetic.title}: ${name}` : publication.title,
    editionRead,
    editionKept: distinct(parts.map(({ reading }) => reading.editionKept)),
    digits: digits.length === 0 ? null : Math.max(...digits),
    years,
    rows,
    usd: sum(parts.map(({ usd }) => usd)),
    isSynthetic,
    importedAt,
    bytes: sizeOf(folder),
    files,
    unmapped,
    unmappedShare: unmappedShare(parts.map(({ reading }) => reading)),
    origin: {
      id: vintageOrigin({ name, content }),
      ...publication,
      accessed: importedAt.slice(0, 10),
      period: yearSpans(years),
      processing: derived.length > 0 ? 'major' : 'minor',
      processingNote: `Loaded from ${files.length === 1 ? 'one file' : `${files.length} files`} by an operator; codes brought to ISO 3166-1 and the Harmonized System.`,
      gaps: [...new Set([...parts.flatMap(({ reading }) => reading.gaps), ...gaps])],
      tables: files.map((file) => ({
        file: file.name,
        about: 'file as loaded',
        rows: file.rows,
        sha256: file.sha256,
      })),
    },
  };
};
