import { participantsOf } from '@hamkor/council';
import type { Database } from '../../tables.ts';
import { absentItem } from './absent-item.ts';
import type { Capture } from './capture.ts';
import { statedFigure } from './captured-figure.ts';

/** The case without what grows with it; its stage is what it is now, silence that has ended included. */
const readCase = async (transaction: Database, id: string, now: string) => {
  const row = await transaction
    .selectFrom('council_case')
    .select(['state', 'stage', 'silence_until', 'stage_after'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { state, silence_until: until, stage_after: after } = row;
  const isOver = until !== null && until <= now && after !== null;
  return { state, stage: isOver ? after : row.stage };
};

/** A case of the council: what it is called and where it stands. */
export const captureCase: Capture = async (ref, { now }, transaction) => {
  const address = `/council/cases/${encodeURIComponent(ref.id)}`;
  const found = await readCase(transaction, ref.id, now().toISOString());
  if (found === null) return absentItem(ref, 'not-found', address);
  return {
    kind: ref.kind,
    id: ref.id,
    standing: 'found',
    title: found.state.title,
    address,
    states: participantsOf({ ...found.state, inputs: [], outcomes: [] }),
    stage: found.stage,
    figures: [],
    gains: [],
  };
};

/** The text of a case: its version, and how much of it is not agreed. */
export const captureDocument: Capture = async (ref, { now }, transaction) => {
  const address = `/council/cases/${encodeURIComponent(ref.id)}/text`;
  const found = await readCase(transaction, ref.id, now().toISOString());
  const text = found?.state.text ?? null;
  if (found === null || text === null) return absentItem(ref, 'not-found', address);
  const { version, brackets, pendingAmendments, stale, hash } = text;
  const basis = { unit: 'count', confidence: 'published', cited: `sha256 ${hash}` } as const;
  return {
    kind: ref.kind,
    id: ref.id,
    standing: 'found',
    title: found.state.title,
    address,
    states: participantsOf({ ...found.state, inputs: [], outcomes: [] }),
    stage: found.stage,
    figures: [
      statedFigure({ path: 'version', label: 'textVersion', value: version, ...basis, unit: '' }),
      statedFigure({ path: 'brackets', label: 'brackets', value: brackets, ...basis }),
      statedFigure({ path: 'amendments', label: 'pendingAmendments', value: pendingAmendments, ...basis }),
      statedFigure({ path: 'stale', label: 'staleParagraphs', value: stale, ...basis }),
    ],
    gains: [],
  };
};
