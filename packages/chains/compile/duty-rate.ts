import type { ModelIndex } from './compile-index.ts';
import type { DutyRow } from '../model/model.ts';
import { mfn } from '../model/model.ts';

/** Rate of a regime between two states for an HS code, share of the reference price; null where no row tells one. */
export type DutyRate = (from: string, to: string, hs: string | null, regime: string) => number | null;

/** Signs of the HS prefix that fit, or -1. */
const fitOf = (row: DutyRow, hs: string): number =>
  row.hs === '*' ? 0 : hs.startsWith(row.hs) ? row.hs.length : -1;

/**
 * Duty by the row with the longest HS prefix that fits, then one that names the exporting state before `*`, then one that
 * names the importing state. Nothing is levied within a state or on what has no HS code. No row under `mfn` is no duty; no
 * row under a regime means that the regime says nothing of the product.
 */
export const dutyRates = ({ model, membersOf }: ModelIndex): DutyRate => {
  const rows = model.duties.map((row) => ({
    row,
    from: row.from === '*' ? null : new Set(membersOf(row.from)),
    to: row.to === '*' ? null : new Set(membersOf(row.to)),
  }));
  const known = new Map<string, number | null>();
  const find = (from: string, to: string, hs: string, regime: string): number | null => {
    let best: { readonly rank: number; readonly rate: number } | null = null;
    for (const entry of rows) {
      if (entry.row.regime !== regime) continue;
      if (entry.from?.has(from) === false || entry.to?.has(to) === false) continue;
      const fit = fitOf(entry.row, hs);
      if (fit < 0) continue;
      const rank = fit * 4 + (entry.from === null ? 0 : 2) + (entry.to === null ? 0 : 1);
      if (best === null || rank > best.rank) best = { rank, rate: entry.row.rate };
    }
    return best?.rate ?? null;
  };
  return (from, to, hs, regime) => {
    const none = regime === mfn ? 0 : null;
    if (from === to || hs === null) return none;
    const key = `${from} ${to} ${hs} ${regime}`;
    const rate = known.get(key);
    if (rate !== undefined) return rate;
    const found = find(from, to, hs, regime) ?? none;
    known.set(key, found);
    return found;
  };
};
