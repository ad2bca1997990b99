import type { PartReading } from './import-format.ts';
import type { UnmappedCode } from './vintage.ts';

type Unshared = Extract<PartReading, { readonly kind: 'read' }>['unmapped'][number];

/** Codes of all files together, the largest value first, with their share of `usdTotal`. */
export const mergeUnmapped = (
  lists: readonly (readonly Unshared[])[],
  usdTotal: number | null,
): readonly UnmappedCode[] => {
  const merged = new Map<string, Unshared>();
  for (const one of lists.flat()) {
    const key = `${one.kind} ${one.code} ${one.treatment}`;
    const known = merged.get(key);
    const usd = known?.usd == null ? one.usd : one.usd === null ? known.usd : known.usd + one.usd;
    merged.set(key, known ? { ...known, rows: known.rows + one.rows, usd } : one);
  }
  return [...merged.values()]
    .map(({ kind, code, label, rows, usd, treatment }) => ({
      kind,
      code,
      label,
      rows,
      usd,
      treatment,
      share: usd === null || usdTotal === null || usdTotal === 0 ? null : usd / usdTotal,
    }))
    .toSorted((a, b) => (b.usd ?? 0) - (a.usd ?? 0) || b.rows - a.rows || (a.code < b.code ? -1 : 1));
};

/** Share of the value that codes of unknown country or product hold, each row counted for the larger of the two at the least. */
export const unmappedShare = (codes: readonly UnmappedCode[]): number | null => {
  const shares = codes.map(({ share }) => share);
  if (shares.some((share) => share === null)) return null;
  const of = (kind: UnmappedCode['kind']): number =>
    codes.reduce((sum, one) => sum + (one.kind === kind ? (one.share ?? 0) : 0), 0);
  return Math.min(1, of('country') + of('product'));
};
