import type { PartReading } from './import-format.ts';
import type { UnmappedCode } from './vintage.ts';

type Read = Extract<PartReading, { readonly kind: 'read' }>;
type Unshared = Read['unmapped'][number];

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

/**
 * Share of the value of all files that lies in rows of which a code could not be placed. A row of which exporter, importer
 * and product are unknown counts once: the shares of the codes may add up to more.
 */
export const unmappedShare = (
  parts: readonly Pick<Read, 'unmapped' | 'usdUnmapped' | 'usdRead'>[],
): number | null => {
  if (parts.every(({ unmapped }) => unmapped.length === 0)) return 0;
  let usd = 0;
  let all = 0;
  for (const { usdUnmapped, usdRead } of parts) {
    if (usdUnmapped === null || usdRead === null) return null;
    usd += usdUnmapped;
    all += usdRead;
  }
  return all > 0 ? Math.min(1, usd / all) : null;
};
