import type { PackDocument } from '@hamkor/contract';
import type { CaseState } from '@hamkor/council';
import { caseAt } from '@hamkor/council';
import type { DocumentState } from '@hamkor/drafting';
import type { Database } from '../../tables.ts';
import { findShownCase } from '../case-answer.ts';
import { findText } from '../text/find-text.ts';
import { textOfHash } from '../text/text-of-version.ts';

/** A text that is to be printed, by its case. */
interface Wanted {
  readonly case: string;
  /** Null: as it is now. */
  readonly hash: string | null;
  readonly title: CaseState['title'];
}

/** What was sent; before that, what is on the agenda; of what is no meeting its own text. */
const wantedOf = (state: CaseState): readonly Wanted[] => {
  const { meeting } = state;
  if (meeting === null) return [{ case: state.id, hash: null, title: state.title }];
  if (meeting.documents.length > 0) return meeting.documents;
  return meeting.agenda.flatMap(({ case: of, title }) =>
    of === null ? [] : [{ case: of, hash: null, title }],
  );
};

const printed = (document: DocumentState | null): PackDocument['documents'][number]['document'] =>
  document &&
  ({ ...document, comments: [], amendments: [] } as unknown as PackDocument['documents'][number]['document']);

/** All texts of a meeting in one document; null where there is no such case, or the reader may not see it. */
export const findPack = async (db: Database, id: string, now: string): Promise<PackDocument | null> => {
  const shown = await findShownCase(db, id);
  if (shown === null) return null;
  const state = caseAt(shown.state, now);
  const documents: PackDocument['documents'] = [];
  for (const { case: of, hash, title } of wantedOf(state)) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    const text = await findText(db, of);
    const document =
      text?.document == null
        ? null
        : hash === null
          ? text.document
          : // oxlint-disable-next-line no-await-in-loop -- the same
            await textOfHash(db, of, text.document, hash);
    documents.push({
      case: of,
      title,
      hash: hash ?? document?.hash ?? null,
      version: document?.version ?? null,
      document: printed(document),
    });
  }
  return { now, case: state as PackDocument['case'], documents };
};
