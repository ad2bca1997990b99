import type { DocumentState, VersionMark } from '@hamkor/drafting';
import type { Database } from '../../tables.ts';
import { foldAt } from './text-at.ts';

/**
 * A text as it last was in a version: after all that was done to it that changed no authentic text, as the English that came
 * later.
 */
const textOfMark = async (
  db: Database,
  id: string,
  now: DocumentState,
  wanted: VersionMark,
): Promise<DocumentState | null> => {
  if (wanted.version === now.version) return now;
  const next = now.versions.find(({ version }) => version === wanted.version + 1);
  return (await foldAt(db, id, next === undefined ? wanted.act : next.act - 1))?.document ?? null;
};

/** The text of a version by its number; null where there was none. */
export const textOfVersion = async (
  db: Database,
  id: string,
  now: DocumentState,
  version: number,
): Promise<DocumentState | null> => {
  const mark = now.versions.find((one) => one.version === version);
  return mark === undefined ? null : textOfMark(db, id, now, mark);
};

/** The text of a hash, the newest version that has it; null where there was none. */
export const textOfHash = async (
  db: Database,
  id: string,
  now: DocumentState,
  hash: string,
): Promise<DocumentState | null> => {
  const mark = now.versions.findLast((one) => one.hash === hash);
  return mark === undefined ? null : textOfMark(db, id, now, mark);
};
