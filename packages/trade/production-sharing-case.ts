import { flowsBetween, tradeType, unitValueOf } from '@hamkor/bilateral';
import type { SharingType } from './explanation.ts';
import type { LoadedHeadings } from './loaded-headings.ts';
import type { LoadedTrade } from './loaded-trade.ts';

/** Thresholds of production sharing; each is also moved by a quarter to see whether ranks hold. */
export interface SharingThresholds extends Readonly<Record<string, number>> {
  readonly 'minimum-two-way-usd': number;
  readonly 'minimum-grubel-lloyd': number;
}

export const sharingThresholds: SharingThresholds = {
  'minimum-two-way-usd': 100_000,
  'minimum-grubel-lloyd': 0.1,
};

/** One six-digit line that two members trade with each other; USD a year. */
export interface SharedLine {
  readonly line: number;
  readonly there: number;
  readonly back: number;
  /** 1 - |there - back| / (there + back). */
  readonly gl: number;
  readonly unitValueRatio: number | null;
  readonly type: SharingType;
}

/** Two members that trade a heading both ways. Places among the members, the first before the second. */
export interface SharingCase {
  readonly heading: number;
  readonly a: number;
  readonly b: number;
  readonly lines: readonly SharedLine[];
  readonly thereUsd: number;
  readonly backUsd: number;
  /** Σ over lines of twice the smaller direction: the trade that overlaps. */
  readonly valueUsd: number;
  readonly lowUsd: number;
  readonly highUsd: number;
  /** Trade-weighted over lines: value / (there + back). */
  readonly gl: number;
  /** Of the two-way trade with known unit values, the share of like prices; null where none is known. */
  readonly horizontalShare: number | null;
}

const lineOf = ({ trade }: LoadedTrade, a: number, b: number, line: number): SharedLine | null => {
  const [there, back] = [flowsBetween(trade, a, b), flowsBetween(trade, b, a)];
  const [x, m] = [there.usd[line]!, back.usd[line]!];
  if (x + m === 0) return null;
  const ratio = unitValueOf(there, line) / unitValueOf(back, line);
  return {
    line,
    there: x,
    back: m,
    gl: 1 - Math.abs(x - m) / (x + m),
    unitValueRatio: Number.isNaN(ratio) ? null : ratio,
    type: tradeType(x, m, ratio) ?? 'unknown',
  };
};

const caseOf = (
  loaded: LoadedTrade,
  { first }: LoadedHeadings,
  heading: number,
  a: number,
  b: number,
): SharingCase | null => {
  const [there, back] = [flowsBetween(loaded.trade, a, b), flowsBetween(loaded.trade, b, a)];
  const sum = { thereUsd: 0, backUsd: 0, valueUsd: 0, lowUsd: 0, highUsd: 0 };
  for (let k = first[heading]!; k < first[heading + 1]!; k++) {
    sum.thereUsd += there.usd[k]!;
    sum.backUsd += back.usd[k]!;
    sum.valueUsd += 2 * Math.min(there.usd[k]!, back.usd[k]!);
    sum.lowUsd += 2 * Math.min(there.low[k]!, back.low[k]!);
    sum.highUsd += 2 * Math.min(there.high[k]!, back.high[k]!);
  }
  if (sum.valueUsd === 0) return null;
  const lines: SharedLine[] = [];
  for (let k = first[heading]!; k < first[heading + 1]!; k++) {
    const line = lineOf(loaded, a, b, k);
    if (line !== null) lines.push(line);
  }
  let [horizontal, known] = [0, 0];
  for (const line of lines) {
    if (line.type !== 'horizontal' && line.type !== 'vertical') continue;
    known += line.there + line.back;
    if (line.type === 'horizontal') horizontal += line.there + line.back;
  }
  return {
    heading,
    a,
    b,
    lines,
    ...sum,
    gl: sum.valueUsd / (sum.thereUsd + sum.backUsd),
    horizontalShare: known > 0 ? horizontal / known : null,
  };
};

/** Every heading of parts, and every two members that trade any line of it both ways, by code. */
export const sharingCases = (
  loaded: LoadedTrade,
  headings: LoadedHeadings,
  isPart: (hs: string) => boolean,
): SharingCase[] => {
  const size = headings.members.length;
  return headings.codes.flatMap((hs, heading) => {
    if (!isPart(hs)) return [];
    const found: SharingCase[] = [];
    for (let a = 0; a < size; a++) {
      for (let b = a + 1; b < size; b++) {
        const one = caseOf(loaded, headings, heading, a, b);
        if (one !== null) found.push(one);
      }
    }
    return found;
  });
};
