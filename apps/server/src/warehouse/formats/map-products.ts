import type { HsRevision } from '@hamkor/nomenclature';
import { readHsRevision } from '@hamkor/nomenclature';
import { findConcordance } from '../concordance/concordance-shelf.ts';
import type { ImportSession } from '../import-format.ts';
import { textTable } from './map-countries.ts';

/** The edition that products are kept in where a concordance leads to it. */
export const keptEdition: HsRevision = 'HS2022';

/** What a product code is: all goods, digits of the Harmonized System, or something of the file's own. */
export interface ReadProduct {
  readonly code: string;
  readonly level: 0 | 2 | 4 | 6 | 1;
}

const totals = /^(total|to|all|all products|all commodities|0+)$/i;

/**
 * A product code as files write it: `TOTAL` for all goods; a zero that a spreadsheet dropped is put back; national
 * lines of eight or ten digits go to their six-digit line; `9999AA` (not specified by kind) is 999999. Anything
 * else stays as it is, with level 1: a group of products of the file's own.
 */
export const readProduct = (written: string): ReadProduct => {
  const text = written.trim();
  if (totals.test(text)) return { code: 'TOTAL', level: 0 };
  if (/^9999A{1,2}$/i.test(text)) return { code: '999999', level: 6 };
  if (!/^\d{1,12}$/.test(text)) return { code: text, level: 1 };
  const even = text.length % 2 === 0 ? text : `0${text}`;
  const code = even.slice(0, 6);
  return { code, level: code.length as 2 | 4 | 6 };
};

/** How products were kept, for the account of an import. */
export interface ProductMapping {
  readonly editionRead: string | null;
  readonly editionKept: string | null;
  readonly gaps: readonly string[];
}

/**
 * Makes the table `products` (edition, written, product, level, rule) of all codes in `fields`, whose columns
 * `classification` and `product` say what is read. Six-digit codes go to HS 2022 by the concordances the operator
 * loaded; without one they stay in their edition, which the gaps tell. Codes of two and four digits keep their number.
 */
export const mapProducts = async (
  session: ImportSession,
  varFolder: string,
  edition: HsRevision | null,
): Promise<ProductMapping> => {
  const written = await session.rows<{ classification: string | null; product: string }>(
    `SELECT DISTINCT classification, coalesce(product, 'TOTAL') AS product FROM fields`,
  );
  const read = new Set<HsRevision>();
  const kept = new Set<HsRevision>();
  const unknown = new Set<string>();
  const absent = new Set<HsRevision>();
  const find = concordancesOf(varFolder);
  const rows = written.map(({ classification, product }) => {
    const own = edition ?? readHsRevision(classification ?? '');
    const { code, level } = readProduct(product);
    const row = (target: string, rule: string): (string | number)[] => [
      classification ?? '',
      product,
      target,
      target === 'TOTAL' ? 0 : level === 1 ? 1 : target.length,
      rule,
    ];
    if (level === 0) return row(code, 'same-line');
    if (level === 1) return row(code, 'no-code');
    if (own === null) {
      unknown.add(classification ?? '');
      return row(code, 'same-line');
    }
    read.add(own);
    if (level !== 6 || code.startsWith('99')) return row(code, 'same-line');
    const found = find(own);
    if (found.kind === 'no-concordance') absent.add(own);
    kept.add(found.kind === 'no-concordance' ? own : keptEdition);
    if (found.kind !== 'concordance') return row(code, 'same-line');
    const { code: target, rule } = found.concordance.to(code);
    return row(target, rule);
  });
  await textTable(session, 'products', ['edition', 'written', 'product', 'level', 'rule'], rows);
  await session.run(`ALTER TABLE products ALTER COLUMN level TYPE INTEGER`);
  const editionRead = joined(read);
  return {
    editionRead,
    editionKept: joined(kept) ?? editionRead,
    gaps: [
      ...[...absent].map(
        (from) =>
          `No concordance from ${from} to ${keptEdition} was loaded: six-digit codes stay in ${from}.`,
      ),
      ...(unknown.size > 0 && read.size > 0
        ? ['Some rows name no edition of the Harmonized System: their codes stay as they are.']
        : []),
    ],
  };
};

const joined = (editions: ReadonlySet<HsRevision>): string | null =>
  editions.size === 0 ? null : [...editions].toSorted().join('+');

const concordancesOf = (varFolder: string) => {
  const known = new Map<HsRevision, ReturnType<typeof findConcordance>>();
  return (from: HsRevision): ReturnType<typeof findConcordance> => {
    const found = known.get(from) ?? findConcordance(varFolder, from, keptEdition);
    known.set(from, found);
    return found;
  };
};
