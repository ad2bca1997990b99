import type { Act, ActEntry, KeptAct } from '@hamkor/acts';
import { committedText, readCommitted } from '@hamkor/acts';
import type { ActEntryTable, ActTable } from './tables.ts';

export const entryRow = (entry: ActEntry): ActEntryTable => ({ ...entry });

export const entryOf = ({ seq, alg, at, content, previous, hash }: ActEntryTable): ActEntry => ({
  alg,
  seq: Number(seq),
  at,
  content,
  previous,
  hash,
});

export const actRow = ({ entry, salt, content, readers }: Act<unknown>): ActTable => ({
  seq: entry.seq,
  salt,
  text: committedText(content, readers),
  kind: content.kind,
  subject_type: content.subject.type,
  subject_id: content.subject.id,
  account: content.actor.account,
  scope: readers.scope,
  states: readers.states,
  owner_state: readers.ownerState,
  owner_organisation: readers.ownerOrganisation,
});

/** An entry with its content as it lies in the database; `salt` and `text` are null where the content may not be read. */
export type KeptRow = ActEntryTable & { readonly salt: string | null; readonly text: string | null };

export const keptOf = (row: KeptRow): KeptAct => ({
  entry: entryOf(row),
  kept: row.salt === null || row.text === null ? null : { salt: row.salt, text: row.text },
});

/** The act of a row whose content may be read; a text that is none is a defect, since it was written by `actRow`. */
export const actOf = (row: ActEntryTable & { readonly salt: string; readonly text: string }): Act => {
  const committed = readCommitted(row.text);
  if (committed === null) throw new Error(`the content of act ${row.seq} cannot be read`);
  return { entry: entryOf(row), salt: row.salt, ...committed };
};
