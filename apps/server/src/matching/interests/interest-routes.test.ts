import type { InterestDocument, InterestListDocument, NoticeListDocument } from '@hamkor/contract';
import { interestSchema } from '@hamkor/contract';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actsAbout } from '../../acts/read-acts.ts';
import type { TestDatabase } from '../../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../../platform/test-database.ts';
import { asViewer } from '../../platform/viewer.ts';
import { noticeRoutes } from '../notice-routes.ts';
import {
  exampleNeed,
  exampleOrganisation,
  exampleRecord,
  keepAccounts,
  keepExamples,
  serverFor,
  viewerOf,
} from '../test-matching.ts';
import { interestRoutes } from './interest-routes.ts';

const askerName = 'Zyxwolt Artificial Pumps';
const holderName = 'Qvarnix Artificial Mills';
const askerContact = 'pumps@asker.example';
const holderContact = 'mills@holder.example';
const secrets = [askerName, holderName, askerContact, holderContact, 'ORG-ASKER'];

const asker = viewerOf('asker', { role: 'enterprise', state: 'UZB', organisation: 'ORG-ASKER' });
const colleague = viewerOf('colleague', { role: 'enterprise', state: 'UZB', organisation: 'ORG-ASKER' });
const holder = viewerOf('holder', { role: 'enterprise', state: 'KAZ', organisation: 'ORG-HOLDER' });
const editor = viewerOf('editor', { role: 'ministry-editor', state: 'KAZ', organisation: null });
const others = [
  viewerOf('rival', { role: 'enterprise', state: 'KAZ', organisation: 'ORG-RIVAL' }),
  viewerOf('editor-uzb', { role: 'national-coordinator', state: 'UZB', organisation: null }),
  viewerOf('secretariat', { role: 'secretariat-officer', state: null, organisation: null }),
  viewerOf('administrator', { role: 'administrator', state: null, organisation: null }),
  viewerOf('auditor', { role: 'auditor', state: null, organisation: null }),
];
const everybody = [asker, colleague, holder, editor, ...others];

const request = exampleNeed({ en: 'Pumps are needed', ru: 'Нужны насосы', zh: null }, 'KAZ', ['8413']);

describe.skipIf(!hasPostgres)(databaseTitle('interests'), () => {
  let database: TestDatabase;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await startTestDatabase();
    const ofHolder = { state: 'KAZ', organisation: 'ORG-HOLDER' };
    await keepAccounts(database.db, everybody);
    await keepExamples(database.db, [
      exampleRecord('ORG-ASKER', exampleOrganisation(askerName, 'UZB'), {
        owner: { state: 'UZB', organisation: 'ORG-ASKER' },
        visibility: { scope: 'national', states: [] },
      }),
      exampleRecord('ORG-HOLDER', exampleOrganisation(holderName, 'KAZ'), {
        owner: ofHolder,
        visibility: { scope: 'national', states: [] },
      }),
      exampleRecord('NEED-1', request, { owner: ofHolder }),
      exampleRecord('NEED-2', request, { owner: ofHolder }),
      exampleRecord('NEED-STATE', request),
      exampleRecord('NEED-HIDDEN', request, { visibility: { scope: 'national', states: [] } }),
    ]);
    app = await serverFor(database.app, everybody, (api) => {
      interestRoutes(api, { db: database.app, now: () => new Date('2026-03-01T10:00:00.000Z') });
      noticeRoutes(api, { db: database.app });
    });
  });
  afterAll(async () => {
    await app?.close();
    await database?.stop();
  });

  const ask = (account: string | null, method: 'GET' | 'POST', path: string, payload?: object) =>
    app.inject({
      method,
      url: `/api/v1${path}`,
      headers: account === null ? {} : { 'x-account': account },
      ...(payload === undefined ? {} : { payload }),
    });
  const express = async (record: string, account = 'asker'): Promise<InterestDocument> => {
    const reply = await ask(account, 'POST', '/interests', {
      record,
      asRecord: null,
      message: 'We make such pumps, 12 000 a year.',
    });
    expect(reply.statusCode).toBe(200);
    return interestSchema.parse(reply.json());
  };
  const step = async (account: string, id: string, name: string, payload: object = {}) =>
    ask(account, 'POST', `/interests/${id}/${name}`, payload);
  const seen = async (account: string, id: string) =>
    (await ask(account, 'GET', `/interests/${id}`)).json<InterestDocument>();

  /** Everything one account can read of interests: routes, acts, and each table as row security gives it. */
  const readable = async (account: string): Promise<string> => {
    const viewer = everybody.find((one) => one.account === account)!;
    const pages = await Promise.all(
      ['/interests', '/notices'].map(async (path) => (await ask(account, 'GET', path)).body),
    );
    const tables = await asViewer(database.app, viewer, async (transaction) => {
      const kept: unknown[] = [];
      for (const table of [
        'interest',
        'interest_party',
        'interest_teaser',
        'interest_commitment',
        'notice',
        'act',
      ])
        kept.push((await sql`select * from ${sql.id(table)}`.execute(transaction)).rows);
      return kept;
    });
    return JSON.stringify([pages, tables]);
  };

  test('names leave in no route, act, notice or row before both sides consented, and then for both', async () => {
    const { id } = await express('NEED-1');
    const foreign = async () => {
      for (const { account } of others) {
        const text = await readable(account!);
        for (const secret of [...secrets, id]) expect(text).not.toContain(secret);
      }
    };
    const holderSecrets = [holderName, holderContact];
    const askerSecrets = [askerName, askerContact, 'ORG-ASKER', 'Person of asker'];
    for (const secret of askerSecrets) expect(await readable('holder')).not.toContain(secret);

    expect((await step('holder', id, 'consent', { contact: holderContact })).statusCode).toBe(200);
    expect(await seen('asker', id)).toMatchObject({
      side: 'asker',
      state: 'accepted',
      other: { state: 'KAZ', kind: null, name: null, contact: null },
      consents: { asker: false, holder: true },
    });
    for (const secret of holderSecrets) expect(await readable('asker')).not.toContain(secret);
    for (const secret of askerSecrets) expect(await readable('holder')).not.toContain(secret);
    await foreign();

    expect((await step('asker', id, 'consent', { contact: askerContact })).statusCode).toBe(200);
    expect(await seen('asker', id)).toMatchObject({
      state: 'disclosed',
      other: { name: holderName, contact: holderContact },
    });
    expect(await seen('holder', id)).toMatchObject({
      side: 'holder',
      state: 'disclosed',
      other: { state: 'UZB', kind: 'enterprise', name: askerName, contact: askerContact },
    });
    await foreign();

    const kinds = (account: string) =>
      asViewer(
        database.app,
        everybody.find((one) => one.account === account)!,
        async (transaction) =>
          (await actsAbout(transaction, { type: 'interest', id })).map(({ content }) => content.kind),
      );
    expect(await kinds('colleague')).toEqual(['interest.express', 'interest.consent', 'interest.disclose']);
    expect(await kinds('holder')).toEqual(['interest.consent', 'interest.disclose']);
    expect(await kinds('secretariat')).toEqual([]);
  });

  test('neither side can consent for the other, in the database itself', async () => {
    const { id } = await express('NEED-2');
    const consented = await asViewer(database.app, holder, async (transaction) => {
      await sql`update interest_party set consented_at = now() where interest = ${id}`.execute(transaction);
      await sql`update interest_teaser set has_consented = true where interest = ${id}`.execute(transaction);
      const { rows } = await sql<{ side: string }>`
        select side from interest_party where interest = ${id}`.execute(transaction);
      return rows;
    });
    expect(consented).toEqual([{ side: 'holder' }]);
    expect(await seen('asker', id)).toMatchObject({ consents: { asker: false, holder: true } });
    // Nor does anybody become a side of an interest that is there.
    const rival = others[0]!;
    await expect(
      asViewer(database.app, rival, (transaction) =>
        sql`insert into interest_party (interest, side, state, organisation)
            values (${id}, 'asker', 'KAZ', 'ORG-RIVAL') on conflict do nothing`.execute(transaction),
      ),
    ).resolves.toBeDefined();
    expect(JSON.stringify(await readable('rival'))).not.toContain(id);
  });

  test('a record that no organisation keeps is answered for by the editors of its state', async () => {
    const interest = await express('NEED-STATE');
    expect(interest).toMatchObject({ answeredBy: 'state', other: { state: 'KAZ', kind: 'state' } });
    const list = (await ask('editor', 'GET', '/interests')).json<InterestListDocument>();
    expect(list.items.map(({ id, side }) => [id, side])).toEqual([[interest.id, 'holder']]);
    const { items, unread } = (await ask('editor', 'GET', '/notices')).json<NoticeListDocument>();
    expect(unread).toBe(1);
    expect(items[0]).toMatchObject({
      kind: 'interest-expressed',
      args: { record: 'NEED-STATE', name: 'Pumps are needed' },
      isRead: false,
    });
    expect((await step('editor', interest.id, 'decline')).json()).toMatchObject({ state: 'declined' });
    expect((await step('asker', interest.id, 'consent', { contact: askerContact })).statusCode).toBe(409);
    await ask('editor', 'POST', '/notices/read', { ids: null });
    expect((await ask('editor', 'GET', '/notices')).json<NoticeListDocument>().unread).toBe(0);
    // Who was declined may ask again, and takes it back.
    const again = await express('NEED-STATE');
    expect(again.id).not.toBe(interest.id);
    expect((await step('asker', again.id, 'withdraw')).json()).toMatchObject({ state: 'withdrawn' });
  });

  test('two of one organisation who ask at once have one interest', async () => {
    const both = await Promise.all([express('NEED-STATE'), express('NEED-STATE', 'colleague')]);
    expect(both[0].id).toBe(both[1].id);
    await step('asker', both[0].id, 'withdraw');
  });

  test('a commitment of know-how stands in the log, and both sides see its digest', async () => {
    const { id } = await express('NEED-2');
    const digest = 'ab'.repeat(32);
    const reply = await step('asker', id, 'commitments', { title: 'Drawing of a rotor', digest });
    expect(reply.json<InterestDocument>().commitments).toMatchObject([
      { title: 'Drawing of a rotor', digest, by: 'asker' },
    ]);
    const { act } = (await seen('holder', id)).commitments[0]!;
    const [kept] = await asViewer(database.app, asker, async (transaction) =>
      (await actsAbout(transaction, { type: 'interest', id })).filter(({ entry }) => entry.seq === act),
    );
    expect(kept?.content).toMatchObject({ kind: 'interest.commit', body: { digest } });
    expect((await step('asker', id, 'commitments', { title: 'x', digest: 'short' })).statusCode).toBe(422);
    const telling = await step('asker', id, 'commitments', { title: `Rotor of ${askerName}`, digest });
    expect(telling.json()).toMatchObject({ status: 422, errors: [{ pointer: '/body/title' }] });
  });

  test('the same organisation has one open interest in a record, none in its own, none in what it cannot see', async () => {
    const first = await express('NEED-2');
    expect((await express('NEED-2', 'colleague')).id).toBe(first.id);
    const post = (account: string | null, payload: object) => ask(account, 'POST', '/interests', payload);
    const body = { record: 'NEED-1', asRecord: null, message: 'We make such pumps.' };
    expect((await post('holder', body)).json()).toMatchObject({ status: 409 });
    expect((await post('asker', { ...body, record: 'NEED-HIDDEN' })).statusCode).toBe(404);
    expect((await post('editor', body)).statusCode).toBe(403);
    expect((await post(null, body)).statusCode).toBe(401);
    expect((await ask(null, 'GET', '/interests')).statusCode).toBe(401);
    expect((await ask('rival', 'GET', `/interests/${first.id}`)).statusCode).toBe(404);
    expect((await step('rival', first.id, 'consent', { contact: 'x' })).statusCode).toBe(404);
    for (const message of [`We are ${askerName}`, 'Write to us@asker.example'])
      expect((await post('asker', { ...body, message })).json()).toMatchObject({
        status: 422,
        errors: [{ pointer: '/body/message' }],
      });
  });
});
