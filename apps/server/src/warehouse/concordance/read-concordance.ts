import type { Hs6Pair, HsRevision } from '@hamkor/nomenclature';
import { hsRevisions, readHsRevision } from '@hamkor/nomenclature';
import { firstProblems } from '../csv-checks.ts';
import type { ImportProblem } from '../import-problem.ts';
import { csvRows } from './csv-rows.ts';

export type ConcordanceReading =
  | {
      readonly kind: 'concordance';
      readonly from: HsRevision;
      readonly to: HsRevision;
      readonly pairs: readonly Hs6Pair[];
    }
  | { readonly kind: 'bad-concordance'; readonly problems: readonly ImportProblem[] };

const refuse = (problem: ImportProblem): ConcordanceReading => ({
  kind: 'bad-concordance',
  problems: [problem],
});

/**
 * Reads a table of six-digit correspondences from comma-, semicolon- or tab-separated text. The two columns are
 * found by the editions their headers name: `HS6_6d,HS5_6d` (tables by digit level), `HS 2022 Product
 * Code,HS 2017 Product Code` (World Bank WITS), `HS2022,HS2017` or `From HS 2022,To HS 2017` (United Nations
 * Statistics Division saved as text; its title lines above the header are passed over). Pairs repeated are one pair.
 */
export const readConcordance = (file: string, text: string): ConcordanceReading => {
  const rows = csvRows(text);
  const head = rows.slice(0, 15).findIndex(({ cells }) => editionColumns(cells).length >= 2);
  if (head < 0)
    return refuse({
      kind: 'no-editions',
      file,
      found: rows[0]?.cells.map((cell) => `"${cell}"`).join(', ') ?? '–',
      known: hsRevisions.join(', '),
    });
  const [from, to] = editionColumns(rows[head]!.cells) as [EditionColumn, EditionColumn];
  const problems: ImportProblem[] = [];
  const pairs = new Map<string, Hs6Pair>();
  for (const { line, cells } of rows.slice(head + 1)) {
    const [one, other] = [from, to].map((column) => {
      const written = (cells[column.index] ?? '').replaceAll(/[.\s]/g, '');
      if (/^\d{6}$/.test(written)) return written;
      // Spreadsheets drop the zero of chapters 01 to 09.
      if (/^\d{5}$/.test(written)) return `0${written}`;
      problems.push({
        kind: 'bad-code',
        file,
        line,
        column: column.header,
        found: cells[column.index] ?? '',
        expected: 'product',
        known: '',
      });
      return null;
    });
    if (one && other) pairs.set(`${one} ${other}`, { from: one, to: other });
  }
  if (problems.length > 0)
    return { kind: 'bad-concordance', problems: firstProblems(file, problems, problems.length) };
  if (pairs.size === 0) return refuse({ kind: 'nothing-usable', file });
  return { kind: 'concordance', from: from.edition, to: to.edition, pairs: [...pairs.values()] };
};

interface EditionColumn {
  readonly index: number;
  readonly header: string;
  readonly edition: HsRevision;
}

/** Columns of codes by edition, the first of each edition; levels of two and four digits and texts are none. */
const editionColumns = (cells: readonly string[]): EditionColumn[] => {
  const found = new Map<HsRevision, EditionColumn>();
  for (const [index, header] of cells.entries()) {
    const edition = editionOf(header);
    if (edition && !found.has(edition)) found.set(edition, { index, header, edition });
  }
  return [...found.values()];
};

const editionOf = (header: string): HsRevision | null => {
  if (/desc|name|text|[1245][ _-]?d(igit)?s?\b/i.test(header)) return null;
  const bare = header
    .replaceAll(/[_\s-]*6[_\s-]*d(igits?)?\b/gi, ' ')
    .replaceAll(/\b(from|to|product|code|subheadings?|commodity)\b/gi, ' ')
    .trim();
  return readHsRevision(bare);
};
