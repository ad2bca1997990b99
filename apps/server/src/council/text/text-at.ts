import type { CaseFold } from '@hamkor/council';
import { actsAbout } from '../../acts/read-acts.ts';
import type { Database } from '../../tables.ts';
import { caseActOf, foldedBy } from '../apply-acts.ts';

/** So many earlier folds are kept, those asked for longest ago dropped first: two of them make a comparison. */
const mostKept = 16;
const kept = new Map<string, CaseFold | null>();

const remember = (key: string, fold: CaseFold | null): CaseFold | null => {
  kept.delete(key);
  kept.set(key, fold);
  if (kept.size > mostKept) kept.delete(kept.keys().next().value!);
  return fold;
};

/**
 * A case as it stood after an act: its acts up to that number, folded anew. Null before it was opened. To be called once it
 * is known that the reader may see the case; all of its acts may be read then.
 */
export const foldAt = async (db: Database, id: string, act: number): Promise<CaseFold | null> => {
  const about = { type: 'case', id };
  const acts = (await actsAbout(db, about)).filter(({ entry }) => entry.seq <= act);
  const last = acts.at(-1);
  if (last === undefined) return null;
  // The hash of an entry names the whole log up to it.
  const key = `${id} ${last.entry.hash}`;
  const known = kept.get(key);
  if (known !== undefined) return remember(key, known);
  return remember(
    key,
    foldedBy(
      null,
      acts.map(caseActOf).filter((one) => one !== null),
    ),
  );
};
