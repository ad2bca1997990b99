import type { Game } from './game.ts';
import { membersOf, mostPlayers } from './game.ts';

/** A game as people write it: worth by the names of a coalition's members, joined by `+` in any order. */
export interface GameDocument {
  readonly players: readonly string[];
  readonly worth: Readonly<Record<string, number>>;
}

export const gameProblemKinds = [
  'not-a-game',
  'no-players',
  'too-many-players',
  'bad-player-name',
  'duplicate-player',
  'unknown-player',
  'duplicate-coalition',
  'missing-coalition',
  'not-a-number',
] as const;
export type GameProblemKind = (typeof gameProblemKinds)[number];

export interface GameProblem {
  readonly kind: GameProblemKind;
  /** Coalition or player meant, as written, cut to 80 signs; empty where the whole is meant. */
  readonly at: string;
}

export type GameReading =
  | { readonly kind: 'game'; readonly game: Game }
  | { readonly kind: 'problems'; readonly problems: readonly GameProblem[] };

/** Beyond it, sums over players and coalitions would be no finite numbers. */
const largestWorth = 1e300;

/** More problems than these are not told. */
const mostProblems = 200;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Name of a coalition: its members in the order of the players. */
export const coalitionName = (players: readonly string[], mask: number): string =>
  membersOf(mask)
    .map((player) => players[player])
    .join('+');

/** Reads `{players, worth: {"A+B": 3, …}}`: every coalition once, the empty one left out or 0. All problems at once. */
export const readGame = (document: unknown): GameReading => {
  const problems: GameProblem[] = [];
  const report = (kind: GameProblemKind, at: string): void => {
    if (problems.length < mostProblems) problems.push({ kind, at: at.slice(0, 80) });
  };
  const failed = (kind: GameProblemKind, at: string): GameReading => {
    report(kind, at);
    return { kind: 'problems', problems };
  };
  if (!isRecord(document)) return failed('not-a-game', '');
  const { players: names, worth: table } = document;
  if (!Array.isArray(names) || !isRecord(table)) return failed('not-a-game', '');
  if (names.length === 0) return failed('no-players', '');
  if (names.length > mostPlayers) return failed('too-many-players', String(names.length));
  const placeOf = new Map<string, number>();
  const players: string[] = [];
  for (const name of names as readonly unknown[]) {
    if (typeof name !== 'string' || name.trim() === '' || name.includes('+')) {
      report('bad-player-name', String(name));
      continue;
    }
    if (placeOf.has(name.trim())) report('duplicate-player', name);
    else placeOf.set(name.trim(), players.push(name.trim()) - 1);
  }
  if (problems.length > 0) return { kind: 'problems', problems };
  const worth = new Float64Array(1 << players.length).fill(NaN);
  const seen = new Uint8Array(worth.length);
  for (const [coalition, value] of Object.entries(table)) {
    const mask = maskOf(coalition, placeOf);
    if (mask === null) report('unknown-player', coalition);
    else if (seen[mask] === 1) report('duplicate-coalition', coalition);
    else {
      seen[mask] = 1;
      const isWorth = typeof value === 'number' && Math.abs(value) <= largestWorth;
      if (!isWorth || (mask === 0 && value !== 0)) report('not-a-number', coalition);
      else worth[mask] = value;
    }
  }
  worth[0] = 0;
  for (let mask = 1; mask < worth.length; mask++)
    if (seen[mask] === 0) report('missing-coalition', coalitionName(players, mask));
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'game', game: { players, worth } };
};

/** Null where a member is not a player or is named twice. */
const maskOf = (coalition: string, placeOf: ReadonlyMap<string, number>): number | null => {
  if (coalition.trim() === '') return 0;
  let mask = 0;
  for (const name of coalition.split('+')) {
    const place = placeOf.get(name.trim());
    if (place === undefined || (mask >> place) & 1) return null;
    mask |= 1 << place;
  }
  return mask;
};
