import {
  caseListSchema,
  clearedNoteSchema,
  councilWaitingSchema,
  noteListSchema,
  noteSchema,
  problemSchema,
} from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';
import type { TestCouncil } from './test-council.ts';
import { draft, programme, question, remark, sentRound, startCouncil } from './test-council.ts';
import { inCouncil, refused } from './test-deeds.ts';

describe.skipIf(!hasPostgres)(databaseTitle('who sees and does what in the council'), () => {
  let council: TestCouncil;
  beforeAll(async () => {
    council = await startCouncil();
  });
  afterAll(() => council.stop());
  const { ask, open, act, done, look, text, hashOf, certified } = inCouncil(() => council);

  test('notes of a state are seen by nobody else, and said by its coordinator', async () => {
    const id = await open('UZB');
    await done('UZB', id, 'drafting.start', draft);
    const note = { ...remark, text: 'Ask for four.', as: null };
    const path = `/cases/${id}/notes`;
    const written = await ask('editor', 'POST', path, { ...note, kind: 'comment' });
    const { act: number } = noteSchema.parse(written.body);
    await ask('KAZ', 'POST', path, { ...note, kind: 'instruction' });
    const notesFor = async (as: string) =>
      noteListSchema.parse((await ask(as, 'GET', path)).body).items.length;
    expect([await notesFor('editor'), await notesFor('KAZ')]).toEqual([2, 2]);
    for (const other of ['neighbour', 'UZB', 'enterprise', 'secretariat', 'partner', 'bare'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await notesFor(other), other).toBe(0);
    expect(await ask('visitor', 'GET', path)).toMatchObject({ status: 401 });
    expect(await ask('enterprise', 'GET', `/acts/${number}`)).toMatchObject({ status: 404 });
    refused(await ask('enterprise', 'POST', path, { ...note, kind: 'comment' }), 403, 'wrongRole');
    refused(
      await ask('editor', 'POST', path, { ...note, kind: 'comment', as: 'ministry-editor@UZB@' }),
      403,
      'notYourState',
    );

    expect(await ask('UZB', 'POST', `${path}/${number}/clear`, { as: null })).toMatchObject({ status: 404 });
    refused(await ask('editor', 'POST', `${path}/${number}/clear`, { as: null }), 403, 'noVoice');
    const waiting = councilWaitingSchema.parse((await ask('KAZ', 'GET', '/council/waiting')).body);
    expect(waiting.drafts).toMatchObject([{ case: { id }, state: 'KAZ', count: 1 }]);
    const cleared = await ask('KAZ', 'POST', `${path}/${number}/clear`, { as: null });
    const { note: after, act: said } = clearedNoteSchema.parse(cleared.body);
    expect(after.cleared).toMatchObject({ act: said.act });
    expect((await text(id)).document!.comments).toMatchObject([
      { by: 'KAZ', channel: 'state', text: 'Ask for four.' },
    ]);
    refused(await ask('KAZ', 'POST', `${path}/${number}/clear`, { as: null }), 409, 'alreadyDone');
  });

  test('what is for members is not there for others', async () => {
    const id = await open('UZB', { readers: 'members' });
    for (const path of ['', '/acts', '/document', '/document/versions', '/pack'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await ask('visitor', 'GET', `/cases/${id}${path}`), path).toMatchObject({ status: 404 });
    const listed = caseListSchema.parse((await ask('visitor', 'GET', '/cases')).body);
    expect(listed.items.some((one) => one.id === id)).toBe(false);
    expect((await look('enterprise', id)).case.id).toBe(id);
    expect((await ask('visitor', 'GET', '/council/feed.atom')).text).not.toContain(id);
    await council.settled();
    const told = council.letters.filter(({ text: words }) => words.includes(id));
    expect(told.length).toBeGreaterThan(0);
    expect(told.some(({ subject }) => subject.includes('Example programme'))).toBe(false);
  });

  test('a client may not say what the server knows, and fields are named', async () => {
    const id = await certified();
    const forged = { ...question, hash: await hashOf(id), members: ['UZB'], observers: [] };
    const answer = await act('TJK', id, 'council.table', forged);
    expect(answer).toMatchObject({ status: 422 });
    expect(problemSchema.parse(answer.body).errors![0]!.pointer).toBe('/body/body/members');
    const unknown = await act('TJK', id, 'council.take-up', {});
    expect(problemSchema.parse(unknown.body).errors![0]!.pointer).toBe('/body/kind');
    const forum = await ask('UZB', 'POST', '/cases', { body: { ...programme, forum: 'nowhere' }, as: null });
    expect(problemSchema.parse(forum.body).errors![0]!.pointer).toBe('/body/body/forum');
    for (const beside of [{ parent: 'programme-none' }, { dossier: 'dossier-none' }]) {
      const lost = await ask('UZB', 'POST', '/cases', { body: { ...programme, ...beside }, as: null });
      expect(lost).toMatchObject({ status: 404 });
    }
    for (const sign of ['\u0007', '\u202e']) {
      const body = { point: null, text: `As ${sign} said` };
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const unseen = await act('KAZ', id, 'council.record-opinion', body);
      expect(problemSchema.parse(unseen.body).errors![0]!.detail).toContain('direction of writing');
    }
    expect(await act('TJK', 'programme-none', 'council.close')).toMatchObject({ status: 404 });
  });

  test('a role that waits for a second factor is not acted in, and it is said why', async () => {
    const id = await open('UZB');
    for (const seat of [null, 'national-coordinator@KAZ@'])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await act('unproven', id, 'council.observe', {}, seat)).toMatchObject({
        status: 403,
        body: { type: 'urn:hamkor:problem:forbidden' },
      });
  });

  test('a gate is not asked without a dossier that has what it needs', async () => {
    const id = await open('UZB', { caseKind: 'project', matter: 'project' });
    const asked = { hash: 'a'.repeat(64), level: 'coordinators', gate: 'g0' };
    refused(await act('TJK', id, 'council.table', asked), 409, 'gateMissing');
    refused(await act('TJK', id, 'council.table', { ...asked, gate: 'g1' }), 409, 'gateOrder');
  });

  test('who has commented is no longer asked to, and brackets wait for whom they are of', async () => {
    const id = await open('UZB');
    await done('UZB', id, 'drafting.start', draft);
    const hash = await hashOf(id);
    await done('secretariat', id, 'council.circulate', sentRound(hash));
    await done('secretariat', id, 'council.open-comments', { until: '2027-01-20T12:00:00.000Z' });
    const kinds = async (as: string) => (await look(as, id)).waiting.map(({ kind }) => kind);
    expect(await kinds('KAZ')).toContain('comment');
    await done('KAZ', id, 'drafting.comment', remark);
    expect(await kinds('KAZ')).not.toContain('comment');
    expect(await kinds('IND')).toContain('comment');
    const base = (await text(id)).document!.paragraphs[0]!.hash;
    await done('KAZ', id, 'drafting.bracket', {
      paragraph: 'p1',
      base,
      spans: { ru: { from: 0, to: 4 }, zh: { from: 0, to: 2 }, en: { from: 0, to: 3 } },
      alternative: { ru: 'Задача', zh: '任务', en: 'Task' },
    });
    expect(await kinds('KAZ')).toContain('withdraw-alternative');
    expect(await kinds('IND')).not.toContain('withdraw-alternative');
    const all = councilWaitingSchema.parse((await ask('KAZ', 'GET', '/council/waiting')).body);
    const here = all.items.filter((item) => item.case.id === id).map(({ kind }) => kind);
    expect(here).toEqual(await kinds('KAZ'));
  });
});
