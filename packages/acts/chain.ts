import type { Act, ActContent, ActEntry, ActReaders } from './act.ts';
import { sha256Of, toHex } from './bytes.ts';
import { canonical } from './canonical.ts';
import { commitment, committedText } from './commitment.ts';

/** What the first entry names as the one before it. */
export const noHash = '0'.repeat(64);

/** Hash of an entry: over the canonical form of its other fields. */
export const entryHash = ({ alg, seq, at, content, previous }: Omit<ActEntry, 'hash'>): string =>
  toHex(sha256Of(canonical({ alg, seq, at, content, previous })));

/** An act before it has a place in the log. */
export interface DraftAct<Body> {
  readonly content: ActContent<Body>;
  readonly readers: ActReaders;
  /** 32 random bytes, lower-case hexadecimal. */
  readonly salt: string;
}

/** The act as it stands behind an entry, or as the first one where that is null. */
export const chained = <Body>(
  previous: Pick<ActEntry, 'seq' | 'hash'> | null,
  { content, readers, salt }: DraftAct<Body>,
): Act<Body> => {
  const unhashed = {
    alg: 'sha256-jcs',
    seq: (previous?.seq ?? 0) + 1,
    at: content.at,
    content: commitment(salt, committedText(content, readers)),
    previous: previous?.hash ?? noHash,
  } as const;
  return { entry: { ...unhashed, hash: entryHash(unhashed) }, salt, content, readers };
};
