import type { ActContent, ActEntry, ActReaders } from './act.ts';
import { isHash } from './bytes.ts';
import { canonical } from './canonical.ts';
import { entryHash, noHash } from './chain.ts';
import { commitment } from './commitment.ts';

/** An act as it lies in a database or a copy of the log: the text that the commitment is over is not yet read. */
export interface KeptAct {
  readonly entry: ActEntry;
  /** Null where the content may not be read: the entry is then verified alone. */
  readonly kept: { readonly salt: string; readonly text: string } | null;
}

/** What can be wrong with an entry or its content. */
export const chainFaults = [
  /** Its number is not one more than that of the entry before. */
  'number',
  /** An unknown suite. */
  'algorithm',
  /** It does not name the hash of the entry before. */
  'previous',
  /** Its hash is not the one of its fields. */
  'hash',
  /** It is no instant, or lies before that of the entry before. */
  'instant',
  /** Content and salt are not the ones committed to. */
  'content',
  /** The content is not in canonical form, or tells another instant than the entry. */
  'text',
] as const;

/** One thing that is wrong. */
export interface ChainFault {
  readonly seq: number;
  readonly kind: (typeof chainFaults)[number];
  readonly found: string;
  readonly expected: string;
}

/** Content and readers out of their committed text; null where it is none. */
export const readCommitted = (
  text: string,
): { readonly content: ActContent; readonly readers: ActReaders } | null => {
  try {
    const { readers, ...content } = JSON.parse(text) as ActContent & { readonly readers: ActReaders };
    return { content, readers };
  } catch {
    return null;
  }
};

const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text) && !Number.isNaN(Date.parse(text));

const isCanonical = (text: string): boolean => {
  try {
    return canonical(JSON.parse(text)) === text;
  } catch {
    return false;
  }
};

/** Everything that is wrong with one act that should stand behind an entry; null: it should be the first. */
export const verifyAct = (
  before: Pick<ActEntry, 'seq' | 'at' | 'hash'> | null,
  { entry, kept }: KeptAct,
): readonly ChainFault[] => {
  const faults: ChainFault[] = [];
  const expect = (kind: ChainFault['kind'], isRight: boolean, found: unknown, expected: unknown): void => {
    if (!isRight)
      faults.push({ seq: entry.seq, kind, found: String(found).slice(0, 80), expected: String(expected) });
  };
  const seq = (before?.seq ?? 0) + 1;
  const previous = before?.hash ?? noHash;
  expect('number', entry.seq === seq, entry.seq, seq);
  expect('algorithm', entry.alg === 'sha256-jcs', entry.alg, 'sha256-jcs');
  expect('previous', entry.previous === previous, entry.previous, previous);
  const hash = entryHash(entry);
  expect('hash', entry.hash === hash, entry.hash, hash);
  const earliest = before?.at ?? '';
  expect('instant', isInstant(entry.at) && entry.at >= earliest, entry.at, `>= ${earliest}`);
  if (kept === null) return faults;
  const committed = isHash(kept.salt) ? commitment(kept.salt, kept.text) : 'salt';
  expect('content', committed === entry.content, committed, entry.content);
  const at = readCommitted(kept.text)?.content.at;
  expect('text', at === entry.at && isCanonical(kept.text), at, entry.at);
  return faults;
};

/**
 * Everything that is wrong in a run of the log. An act is held against the one that stands before it in the run, so that
 * one broken entry is not reported of all that follow.
 *
 * @param before the entry before the run; null where it begins with the first
 */
export const verifyRun = (before: ActEntry | null, run: readonly KeptAct[]): readonly ChainFault[] =>
  run.flatMap((act, place) => verifyAct(place === 0 ? before : run[place - 1]!.entry, act));
