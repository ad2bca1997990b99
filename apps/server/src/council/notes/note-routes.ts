import {
  clearNoteSchema,
  clearedNoteSchema,
  newNoteSchema,
  noteListSchema,
  noteSchema,
} from '@hamkor/contract';
import type { NoteDocument } from '@hamkor/contract';
import { z } from 'zod';
import { actorNames } from '../../acts/act-list.ts';
import type { ApiServer } from '../../platform/http.ts';
import { asViewer } from '../../platform/viewer.ts';
import { caseActDocument } from '../case-acts.ts';
import { findShownCase } from '../case-answer.ts';
import { caseParams, tag } from '../case-params.ts';
import type { CouncilDependencies } from '../council-dependencies.ts';
import { refuseCase } from '../refusals.ts';
import { seatName } from '../seats.ts';
import { clearNote, speakingGrants } from './clear-note.ts';
import { findNotes } from './find-notes.ts';
import { noteGrants, writeNote } from './write-note.ts';

const noteParams = z.object({
  ...caseParams.shape,
  act: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).describe('Number of the act of the note'),
});

const oneNote = (notes: readonly NoteDocument[], act: number): NoteDocument =>
  notes.find((note) => note.act === act)!;

/** What stays within a state: nobody else learns that there is anything. */
export const noteRoutes = (api: ApiServer, dependencies: CouncilDependencies): void => {
  const { db, now } = dependencies;
  api.get(
    '/cases/:id/notes',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Instructions and uncleared comments of the states of whoever asks',
        params: caseParams,
        querystring: z.strictObject({}),
        response: { 200: noteListSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { viewer } = request;
      const found = await asViewer(db, viewer, async (transaction) => {
        const shown = await findShownCase(transaction, id);
        return shown === null ? null : { shown, items: await findNotes(transaction, id) };
      });
      if (found === null) return reply.problem({ kind: 'not-found', resource: 'case', id });
      const { state } = found.shown;
      return {
        items: [...found.items],
        mayWrite: noteGrants(viewer, state).map(seatName),
        mayClear: speakingGrants(viewer, state, now().toISOString()).map(seatName),
      };
    },
  );
  api.post(
    '/cases/:id/notes',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Writes an instruction from the capital, or a comment for the coordinator to clear',
        params: caseParams,
        body: newNoteSchema,
        response: { 201: noteSchema },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const { viewer } = request;
      const outcome = await writeNote(dependencies, viewer, id, request.body);
      if (outcome.kind !== 'done') return refuseCase(request, reply, id, request.body.as, outcome);
      const notes = await asViewer(db, viewer, (transaction) => findNotes(transaction, id));
      return reply.code(201).send(oneNote(notes, outcome.act));
    },
  );
  const cleared: z.ZodType = clearedNoteSchema.describe('The note, and the act by which it was said');
  api.post(
    '/cases/:id/notes/:act/clear',
    {
      config: { needs: 'account' },
      schema: {
        tags: [tag],
        summary: 'Says a prepared comment in the case, for the state',
        params: noteParams,
        body: clearNoteSchema,
        response: { 201: cleared },
      },
    },
    async (request, reply) => {
      const { id, act } = request.params;
      const { viewer } = request;
      const outcome = await clearNote(dependencies, viewer, id, act, request.body.as);
      if (outcome.kind === 'no-note')
        return reply.problem({ kind: 'not-found', resource: 'act', id: String(act) });
      if (outcome.kind !== 'done') return refuseCase(request, reply, id, request.body.as, outcome);
      return asViewer(db, viewer, async (transaction) => {
        const names = await actorNames(transaction, [
          outcome.act as Parameters<typeof actorNames>[1][number],
        ]);
        const note = oneNote(await findNotes(transaction, id), act);
        return reply.code(201).send({ note, act: caseActDocument(outcome.act, outcome.fold.state, names) });
      });
    },
  );
};
