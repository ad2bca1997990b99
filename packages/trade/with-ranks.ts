import type { Band, OptionItem, OptionKind, ScorePart } from './option.ts';
import { optionKinds } from './option.ts';
import type { ScoreInterval } from './rank-band.ts';
import { bandsOf, scoreInterval } from './rank-band.ts';
import { byStanding } from './score.ts';

/** What stands where: an option with its score and, where weights changed them, its parts. */
interface Standing<T extends OptionItem> {
  readonly id: string;
  readonly option: T;
  readonly parts: readonly ScorePart[];
  readonly score: number;
}

const placed = <T extends OptionItem>(
  { option, parts, score }: Standing<T>,
  rank: number,
  band: Band,
): T => ({ ...option, parts, score, rank, band });

/** Ranks and bands within each kind; options are copied once, here. */
const ranked = <T extends OptionItem>(standings: readonly Standing<T>[]): T[] => {
  const next = new Map<OptionKind, number>(optionKinds.map((kind) => [kind, 0]));
  const ordered = byStanding(standings);
  const ofKind = new Map<OptionKind, ScoreInterval[]>(optionKinds.map((kind) => [kind, []]));
  for (const { option, parts } of ordered) ofKind.get(option.kind)!.push(scoreInterval(parts));
  const places = new Map([...ofKind].map(([kind, intervals]) => [kind, bandsOf(intervals)]));
  return ordered.map((standing) => {
    const { kind } = standing.option;
    const before = next.get(kind)!;
    next.set(kind, before + 1);
    return placed(standing, before + 1, places.get(kind)![before]!);
  });
};

/** Ranks and bands within each kind, from 1, of options whose scores are set; the whole list best first. */
export const withRanks = <T extends OptionItem>(options: readonly T[]): T[] =>
  ranked(options.map((option) => ({ id: option.id, option, parts: option.parts, score: option.score })));
