import {
  caseActListSchema,
  caseListSchema,
  councilWaitingSchema,
  decisionListSchema,
  deedAnswerSchema,
  findingListSchema,
  forumListSchema,
  packSchema,
  readDraftSchema,
  silenceListSchema,
  textComparisonSchema,
  versionListSchema,
} from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareProjections, rebuild } from '../acts/projection.ts';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';
import { councilProjection } from './council-projection.ts';
import { tellWhatIsDue } from './telling/council-watch.ts';
import type { TestCouncil } from './test-council.ts';
import { draft, members, meeting, question, sentRound, silence, startCouncil } from './test-council.ts';
import { inCouncil, refused } from './test-deeds.ts';

describe.skipIf(!hasPostgres)(databaseTitle('the council over HTTP'), () => {
  let council: TestCouncil;
  beforeAll(async () => {
    council = await startCouncil();
  });
  afterAll(() => council.stop());

  const { ask, open, act, done, look, text, hashOf, noticesOf, certified } = inCouncil(() => council);

  describe('a programme of ten states, from the first draft to its adoption and after', () => {
    let id: string;

    test('is opened, drafted and circulated; all members are told', async () => {
      council.setTime('2026-11-30T06:00:00.000Z');
      id = await open('UZB');
      await done('UZB', id, 'drafting.start', draft);
      const circulated = await done('secretariat', id, 'council.circulate', sentRound(await hashOf(id)));
      expect(circulated.case).toMatchObject({ stage: 'circulated', members: [...members] });
      expect(circulated.act).toMatchObject({ capacity: 'secretariat', kind: 'council.circulate' });
      expect(await noticesOf('coordinator-IND')).toContain('case-circulated');
      await council.settled();
      expect(council.letters.some(({ to }) => to === 'coordinator-IND@example.org')).toBe(true);
    });

    test('bad amendments are refused with their rule, and leave nothing behind', async () => {
      council.setTime('2026-12-01T06:00:00.000Z');
      const before = await text(id);
      const [, paragraph] = before.document!.paragraphs;
      const amendment = (base: string, en: string) => ({
        amendment: {
          operation: 'replace',
          paragraph: paragraph!.id,
          base,
          texts: { ru: null, zh: null, en },
        },
        reason: null,
      });
      refused(
        await act('KAZ', id, 'drafting.propose', amendment('0'.repeat(64), 'Otherwise.')),
        409,
        'staleBase',
      );
      refused(
        await act(
          'KAZ',
          id,
          'drafting.propose',
          amendment(paragraph!.hash, 'The Parties \u{5d0}\u{5d1} agree.'),
        ),
        409,
        'mixedDirections',
      );
      refused(
        await act('editor', id, 'drafting.propose', amendment(paragraph!.hash, 'Otherwise.')),
        403,
        'noVoice',
      );
      expect(await text(id)).toEqual(before);
    });

    test('an amendment is consolidated into a second version, which is compared with the first', async () => {
      const { paragraphs } = (await text(id)).document!;
      await done('KAZ', id, 'drafting.propose', {
        amendment: {
          operation: 'replace',
          paragraph: 'p2',
          base: paragraphs[1]!.hash,
          texts: {
            ru: 'Стороны создают 4 совместных предприятия до 1 июля 2027 года.',
            zh: '各方于2027年7月1日前设立4家合资企业。',
            en: 'The Parties establish 5 joint enterprises by 1 July 2027.',
          },
        },
        reason: 'One more.',
      });
      refused(
        await act('TJK', id, 'council.table', { ...question, hash: await hashOf(id) }),
        409,
        'notConcordant',
      );
      await done('secretariat', id, 'drafting.consolidate', {
        accept: [{ amendment: 'm1', texts: null }],
        decline: [],
      });
      const { items } = versionListSchema.parse(
        (await ask('visitor', 'GET', `/cases/${id}/document/versions`)).body,
      );
      expect(items.map(({ version }) => version)).toEqual([1, 2]);
      const compared = textComparisonSchema.parse(
        (await ask('visitor', 'GET', `/cases/${id}/document/compare?from=1&to=2&language=ru`)).body,
      );
      expect(compared.counts).toMatchObject({ same: 1, changed: 1 });
      expect(compared.paragraphs[1]!.runs).toContainEqual({ kind: 'added', text: '4' });
      const first = await text(id, `?at=${items[0]!.act}`);
      expect(first.document!.hash).toBe(items[0]!.hash);
      const { opened } = (await look('visitor', id)).case;
      expect((await text(id, `?at=${opened.act}`)).document).toBeNull();
      const found = findingListSchema.parse(
        (await ask('visitor', 'GET', `/cases/${id}/document/findings`)).body,
      );
      expect(found.items).toContainEqual(expect.objectContaining({ kind: 'number', paragraph: 'p2' }));
      const missing = await ask('visitor', 'GET', `/cases/${id}/document/compare?from=1&to=9&language=ru`);
      expect(missing).toMatchObject({ status: 404 });
    });

    test('is not put before two persons have certified it; the chair announces silence then', async () => {
      council.setTime('2026-12-14T06:00:00.000Z');
      const hash = await hashOf(id);
      refused(await act('TJK', id, 'council.announce-silence', { ...silence, hash }), 409, 'notConcordant');
      await done('secretariat', id, 'drafting.translate', {
        paragraph: 'p2',
        base: (await text(id)).document!.paragraphs[1]!.hash,
        language: 'en',
        text: 'The Parties establish 4 joint enterprises by 1 July 2027.',
      });
      await done('reader', id, 'drafting.certify', { hash });
      await done('RUS', id, 'drafting.certify', { hash });
      refused(await act('KAZ', id, 'council.announce-silence', { ...silence, hash }), 403, 'onlyChair');
      refused(
        await act('TJK', id, 'council.announce-silence', {
          ...silence,
          hash,
          until: '2026-12-19T13:00:00.000Z',
        }),
        409,
        'notWorkingDay',
      );
      const announced = await done('TJK', id, 'council.announce-silence', { ...silence, hash });
      expect(announced.case.question).toMatchObject({ mode: 'silence', members: [...members] });
      expect(await noticesOf('coordinator-CHN')).toContain('case-silence');
      const running = silenceListSchema.parse((await ask('visitor', 'GET', '/council/silence')).body);
      expect(running.items.map((one) => one.case.id)).toContain(id);
      const waiting = councilWaitingSchema.parse((await ask('CHN', 'GET', '/council/waiting')).body);
      expect(waiting.items).toContainEqual(
        expect.objectContaining({ of: 'CHN', kind: 'say-to-question', due: silence.until }),
      );
    });

    test('nobody speaks for another state, or without voice', async () => {
      const body = { text: 'No.' };
      refused(await act('KAZ', id, 'council.object', body, 'national-coordinator@UZB@'), 403, 'notYourState');
      refused(await act('partner', id, 'council.object', body), 403, 'observersDoNotDecide');
      refused(await act('secretariat', id, 'council.object', body), 403, 'secretariatDoesNotDecide');
      refused(await act('editor', id, 'council.object', body), 403, 'noVoice');
      expect(await act('visitor', id, 'council.object', body)).toMatchObject({ status: 401 });
      refused(await act('bare', id, 'council.object', body), 403, 'noVoice');
      const either = await act('two', id, 'council.object', body);
      expect(either).toMatchObject({ status: 422, body: { errors: [{ pointer: '/body/as' }] } });
    });

    test('an objection breaks the silence, and all are told; put again, silence adopts without any act', async () => {
      council.setTime('2026-12-15T06:00:00.000Z');
      const broken = await done('KAZ', id, 'council.object', { text: 'Not as it stands.' });
      expect(broken.case.outcomes.at(-1)).toMatchObject({ result: 'broken', blocking: ['KAZ'] });
      expect(await noticesOf('coordinator-PAK')).toContain('case-silence-broken');
      const hash = await hashOf(id);
      council.setTime('2026-12-16T06:00:00.000Z');
      const again = { ...silence, hash, until: '2026-12-18T13:00:00.000Z' };
      refused(await act('TJK', id, 'council.announce-silence', again), 409, 'objectionStands');
      await done('TJK', id, 'council.table', { ...question, hash });
      await done('KAZ', id, 'council.withdraw-position');
      await done('TJK', id, 'council.announce-silence', again);
      await done('IND', id, 'council.record-opinion', { point: null, text: 'Word for word.' });
      await done('PAK', id, 'council.opt-out', { reason: null });
      const early = decisionListSchema.parse((await ask('visitor', 'GET', '/decisions')).body);
      expect(early.total).toBe(0);

      council.setTime('2026-12-18T12:59:59.999Z');
      expect((await look('visitor', id)).case.question).not.toBeNull();
      council.setTime('2026-12-18T13:00:00.000Z');
      refused(await act('KAZ', id, 'council.object', { text: 'Too late.' }), 409, 'silenceOver');
      const adopted = (await look('visitor', id)).case;
      expect(adopted).toMatchObject({ stage: 'adopted', question: null });
      expect(adopted.outcomes.at(-1)).toMatchObject({
        result: 'adopted',
        at: '2026-12-18T13:00:00.000Z',
        opinions: [{ state: 'IND', text: 'Word for word.' }],
      });
      const listed = caseListSchema.parse((await ask('visitor', 'GET', '/cases?stage=adopted')).body);
      expect(listed.items.map((one) => one.id)).toEqual([id]);
      const register = decisionListSchema.parse(
        (await ask('visitor', 'GET', `/decisions?q=${encodeURIComponent('программа')}&year=2026`)).body,
      );
      expect(register.items).toHaveLength(1);
      expect(register.items[0]).toMatchObject({ how: 'silence', case: id, hash });
      expect(register.items[0]!.interested).toEqual(members.filter((state) => state !== 'PAK'));
    });

    test('what comes by time alone is told once', async () => {
      const { database } = council;
      const at = '2026-12-18T13:00:00.000Z';
      await tellWhatIsDue(database.app, '2026-12-01T00:00:00.000Z', at, null);
      const told = await noticesOf('coordinator-CHN');
      expect(told.filter((kind) => kind === 'case-adopted')).toHaveLength(1);
      const again = await tellWhatIsDue(database.app, '2026-12-01T00:00:00.000Z', at, null);
      expect(again.letters).toEqual([]);
      expect(await noticesOf('coordinator-CHN')).toEqual(told);
    });

    test('a state joins later, others sign; the register follows', async () => {
      council.setTime('2026-12-21T06:00:00.000Z');
      const joined = await done('PAK', id, 'council.join');
      expect(joined.case.participation['PAK']).toMatchObject({ standing: 'joined' });
      const signed = await done('CHN', id, 'council.sign', { hash: await hashOf(id) });
      expect(Object.keys(signed.case.signatures)).toEqual(['CHN']);
      const page = caseActListSchema.parse(
        (await ask('visitor', 'GET', `/cases/${id}/acts?part=council&limit=3`)).body,
      );
      expect(page.items.map(({ kind }) => kind)).toEqual(['council.sign', 'council.join', 'council.opt-out']);
      expect(page.items[0]).toMatchObject({ capacity: 'voice', actor: { state: 'CHN' } });
    });

    test('a clock that was set back makes no act earlier', async () => {
      council.setTime('2026-12-01T00:00:00.000Z');
      const late = await done('BLR', id, 'council.sign', { hash: await hashOf(id) });
      expect(late.act.at).toBe('2026-12-21T06:00:00.000Z');
      council.setTime('2026-12-21T07:00:00.000Z');
    });

    test('leaves as Word and as Akoma Ntoso, and a Word file comes in as a draft', async () => {
      const file = await council.app.inject({ url: `/api/v1/cases/${id}/document.docx?language=ru` });
      expect(file.statusCode).toBe(200);
      const read = await ask('UZB', 'POST', `/cases/${id}/document/docx?language=ru`, file.rawPayload, {
        'content-type': String(file.headers['content-type']),
      });
      const paragraphs = readDraftSchema.parse(read.body).paragraphs.map(({ texts }) => texts.ru);
      expect(paragraphs).toEqual((await text(id)).document!.paragraphs.map(({ texts }) => texts.ru));
      const xml = await ask('visitor', 'GET', `/cases/${id}/document.akn.xml?language=zh&version=1`);
      expect(xml.text).toContain('设立3家');
    });

    test('a file that is too large is refused before it is read, one that is none by name', async () => {
      const path = `/cases/${id}/document/docx?language=ru`;
      const type = {
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      };
      const large = await ask('UZB', 'POST', path, Buffer.alloc(50 * 1024 ** 2), type);
      expect(large.body).toMatchObject({ status: 413, type: 'urn:hamkor:problem:too-large' });
      const none = await ask('UZB', 'POST', path, Buffer.from('%PDF-1.7 example'), type);
      expect(none.body).toMatchObject({ status: 422, type: 'urn:hamkor:problem:bad-file' });
      expect(await ask('UZB', 'POST', path, '{}', { 'content-type': 'application/json' })).toMatchObject({
        status: 415,
      });
    });
  });

  test('ten states that write at the same moment are all heard, one after the other', async () => {
    const id = await certified();
    await done('TJK', id, 'council.table', { ...question, hash: await hashOf(id) });
    const answers = await Promise.all(
      members.map((state) => act(state, id, 'council.record-opinion', { point: null, text: `Of ${state}.` })),
    );
    expect(answers.map(({ status }) => status)).toEqual(members.map(() => 201));
    const acts = answers.map(({ body }) => deedAnswerSchema.parse(body).act.act).toSorted((a, b) => a - b);
    expect(new Set(acts).size).toBe(10);
    expect(acts.at(-1)! - acts[0]!).toBe(9);
    const { positions } = (await look('visitor', id)).case.question!;
    expect(Object.keys(positions).toSorted()).toEqual([...members]);
    const closed = await done('TJK', id, 'council.close');
    expect(closed.case.outcomes.at(-1)).toMatchObject({ result: 'adopted' });
    expect(closed.case.outcomes.at(-1)!.opinions).toHaveLength(10);
  });

  test('a meeting is in the calendar and its texts are in the pack', async () => {
    const about = await certified();
    const id = await open('TJK', {
      caseKind: 'meeting',
      readers: 'members',
      title: { en: 'Example meeting', ru: null, zh: null },
      meeting,
    });
    await done('TJK', id, 'council.set-agenda', {
      items: [{ id: 'i1', title: { en: 'The programme', ru: null, zh: null }, case: about }],
    });
    const pack = packSchema.parse((await ask('KAZ', 'GET', `/cases/${id}/pack`)).body);
    expect(pack.documents).toMatchObject([{ case: about, version: 1, document: { version: 1 } }]);
    expect((await ask('visitor', 'GET', '/council/calendar.ics')).text).not.toContain('Example meeting');
    const own = await ask('KAZ', 'GET', '/council/calendar.ics');
    expect(own.text).toContain('SUMMARY:Example meeting');
    expect(own.text).toContain('DTSTART:20270210T050000Z');
    expect((await ask('KAZ', 'GET', '/council/calendar')).body).toEqual({ path: null });
    const made = (await ask('KAZ', 'POST', '/council/calendar', {})).body as { readonly path: string };
    const feed = await ask('visitor', 'GET', made.path.replace('/api/v1', ''));
    expect(feed.text).toContain('DTSTART:20270210T050000Z');
    // The address may come into other hands.
    expect(feed.text).not.toContain('Example meeting');
    const nowhere = await ask('visitor', 'GET', `/council/feed/${'a'.repeat(32)}.ics`);
    expect(nowhere).toMatchObject({ status: 404 });
  });

  test('lists, tables, the feed and the forums are there for visitors', async () => {
    const forums = forumListSchema.parse((await ask('visitor', 'GET', '/forums')).body);
    expect(forums.members).toEqual([...members]);
    expect(forums.items.map(({ id }) => id)).toContain('sco-mim');
    const table = await ask('visitor', 'GET', '/cases.csv?kind=programme');
    expect(table.text.split('\r\n')[0]).toContain('id,number,kind');
    expect((await ask('visitor', 'GET', '/decisions.csv')).text).toContain('IND: Word for word.');
    const feed = await ask('visitor', 'GET', '/council/feed.atom');
    expect(feed.text).toContain('Adopted: Example programme');
    await open('UZB', { title: { en: 'Of <b>one</b> & all', ru: null, zh: null } });
    expect((await ask('visitor', 'GET', '/council/feed.atom')).text).toContain(
      'Of &lt;b&gt;one&lt;/b&gt; &amp; all',
    );
    const mine = caseListSchema.parse((await ask('TJK', 'GET', '/cases?mine=yes&sort=title')).body);
    expect(mine.items.every(({ chair, openedBy }) => chair === 'TJK' || openedBy === 'TJK')).toBe(true);
    expect(await ask('visitor', 'GET', '/cases?stage=nowhere')).toMatchObject({ status: 422 });
  });

  test('the tables are what the log makes of them, and are made again from it', async () => {
    const { db } = council.database;
    const same = [{ name: 'council', isSame: true }];
    expect(await compareProjections(db, [councilProjection])).toEqual(same);
    await db.updateTable('council_case').set({ stage: 'expired' }).execute();
    expect(await compareProjections(db, [councilProjection])).toEqual([{ name: 'council', isSame: false }]);
    await rebuild(db, [councilProjection]);
    expect(await compareProjections(db, [councilProjection])).toEqual(same);
  });
});
