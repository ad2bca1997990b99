import { exchangeImportSchema, problemSchema } from '@hamkor/contract';
import { csvRows, readIati, readOc4idsText, recordColumns, recordTemplate } from '@hamkor/exchange';
import type { Grant, Viewer } from '@hamkor/registry';
import { recordTypes, visitor } from '@hamkor/registry';
import type { FastifyInstance } from 'fastify';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceFile } from '../../../../tools/reference.ts';
import { shippedFactsOrThrow } from '../listing/test-api.ts';
import { httpServer } from '../platform/http.ts';
import { phrases } from '../platform/language.ts';
import { limitVisitors } from '../platform/rate-limit.ts';
import { guardAccess } from '../platform/route-access.ts';
import type { TestDatabase } from '../platform/test-database.ts';
import { databaseTitle, hasPostgres, startTestDatabase } from '../platform/test-database.ts';
import { recordRoutes } from '../registry/records/routes.ts';
import { seed } from '../seed.ts';
import { readWorkbook, writeWorkbook } from '../workbooks/on-demand.ts';
import { exportAtHand, importAtHand } from './at-hand.ts';
import { alpha2Of, alpha3Of } from './country-letters.ts';
import { checkPublished } from './published-schemas.ts';
import { readExchangeFile } from './read-file.ts';
import { exchangeRoutes } from './routes.ts';
import { columnWords } from './template-words.ts';

const grant = (role: Grant['role'], state: string | null): Grant => ({ role, state, organisation: null });
const people: Readonly<Record<string, Viewer>> = {
  visitor,
  editor: { account: 'editor', grants: [grant('ministry-editor', 'KAZ')] },
  both: { account: 'both', grants: [grant('ministry-editor', 'KAZ'), grant('ministry-editor', 'UZB')] },
  auditor: { account: 'auditor', grants: [grant('auditor', null)] },
};

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(',')).join('\r\n');
const header = [
  'reference',
  'type',
  'name.en',
  'source.cited',
  'source.confidence',
  'details.startsOn',
  'details.format',
];
const fair = (reference: string, name = 'Example fair of castings') =>
  [reference, 'event', name, 'https://example.org/fair', 'published', '2027-05-01', 'on-site'] as const;

test('every column of every template is explained in three languages', async () => {
  const t = await phrases('ru');
  for (const type of recordTypes)
    for (const column of recordColumns(type)) {
      const words = columnWords(t, column);
      expect(words, `${type} ${column.key}`).not.toMatch(/^bank\.|exchange\.|undefined/);
    }
});

const schemaFile = referenceFile('oc4ids/schema/project-package-schema.json');
const schemas = schemaFile === null ? null : join(dirname(schemaFile), '../..');
const check = (format: 'oc4ids' | 'iati', bytes: Uint8Array) =>
  checkPublished(format, join(schemas!, format), bytes, new Date('2026-11-29T12:00:00Z'));
const today = () => '2026-11-29';

describe.skipIf(!hasPostgres)(databaseTitle('exchange over HTTP'), () => {
  let database: TestDatabase;
  let app: FastifyInstance;

  beforeAll(async () => {
    database = await startTestDatabase();
    const facts = shippedFactsOrThrow();
    await database.db.transaction().execute((transaction) => seed(transaction, facts));
    app = await httpServer({
      db: database.app,
      version: '0.0.0',
      viewerOf: async ({ headers }) => people[String(headers['x-test-viewer'] ?? 'visitor')] ?? visitor,
      routes: async (api) => {
        guardAccess(api);
        await limitVisitors(api, 40);
        recordRoutes(api, { db: database.app, facts, today });
        await exchangeRoutes(api, { db: database.app, facts, today });
      },
    });
  }, 120_000);
  afterAll(async () => {
    await app?.close();
    await database?.stop();
  });

  const get = (url: string) => app.inject({ method: 'GET', url: `/api/v1${url}` });
  const send = (who: string, path: string, payload: string | Buffer, type = 'text/csv') =>
    app.inject({
      method: 'POST',
      url: `/api/v1/exchange/imports/${path}`,
      headers: { 'x-test-viewer': who, 'content-type': type },
      payload,
    });
  const drafts = async () =>
    (await database.db.selectFrom('registry_record').select('id').where('status', '=', 'draft').execute())
      .length;

  test('shipped projects leave as OC4IDS and come back without a problem', async () => {
    const answer = await get('/exchange/oc4ids');
    expect(answer.statusCode).toBe(200);
    const { records, problems } = readOc4idsText(answer.body);
    expect(problems).toEqual([]);
    expect(records.length).toBeGreaterThan(50);
    const page = await get('/exchange/oc4ids?limit=2&offset=1');
    expect(readOc4idsText(page.body).records.map(({ reference }) => reference)).toEqual(
      records.slice(1, 3).map(({ reference }) => reference),
    );
    expect(page.headers['link']).toContain('rel="next"');
  });

  test('they leave as IATI too, and what cannot is counted', async () => {
    const answer = await get('/exchange/iati.xml');
    expect(answer.headers['content-type']).toContain('application/xml');
    const { records, problems } = readIati(answer.body, { alpha2Of, alpha3Of });
    expect(problems).toEqual([]);
    expect(records.length).toBeGreaterThan(20);
    expect(Number(answer.headers['hamkor-left-out'])).toBeGreaterThan(0);
  });

  test.skipIf(schemas === null)(
    schemas === null
      ? 'published schemas (skipped: not at hand)'
      : 'what leaves is held valid by its publisher, rules and code lists included',
    async () => {
      const files = await Promise.all(
        (['oc4ids', 'iati.xml'] as const).map(async (path) => (await get(`/exchange/${path}`)).rawPayload),
      );
      expect(await check('oc4ids', files[0]!)).toEqual({ kind: 'checked', problems: [] });
      expect(await check('iati', files[1]!)).toEqual({ kind: 'checked', problems: [] });
      const wrong = Buffer.from(
        String(files[1]).replace('<activity-status code="', '<activity-status code="9'),
      );
      expect(await check('iati', wrong)).toMatchObject({
        problems: [{ kind: 'codelist', expected: 'ActivityStatus' }],
      });
      const untimely = Buffer.from(
        String(files[1]).replace(
          /<activity-date [^>]*><\/activity-date>/,
          '<activity-date type="2" iso-date="2190-01-01"/>',
        ),
      );
      expect((await check('iati', untimely)) as object).toMatchObject({ problems: [{ kind: 'ruleset' }] });
    },
  );

  test('a park leaves as a facility, a record as schema.org, a project with its history', async () => {
    const [park, project] = await Promise.all(
      (['park', 'project'] as const).map((type) =>
        database.db
          .selectFrom('registry_record')
          .select('id')
          .where('type', '=', type)
          .orderBy('id')
          .executeTakeFirstOrThrow(),
      ),
    );
    expect((await get(`/exchange/untp/${park!.id}`)).json()).toMatchObject({
      type: ['DigitalFacilityRecord', 'VerifiableCredential'],
    });
    expect((await get(`/exchange/untp/${project!.id}`)).statusCode).toBe(404);
    expect((await get(`/exchange/schema-org/${park!.id}`)).json()).toMatchObject({ '@type': 'Place' });
    expect((await get(`/exchange/ocds/${project!.id}`)).json()).toMatchObject({
      ocid: project!.id,
      releases: [{ tag: ['planning'] }],
      compiledRelease: { tag: ['compiled'] },
    });
    expect((await get('/exchange/ocds/none')).statusCode).toBe(404);
  });

  test('every route is described', async () => {
    const { paths } = (await app.inject('/api/openapi.json')).json<{
      paths: Readonly<Record<string, object>>;
    }>();
    const own = Object.keys(paths).filter((path) => path.startsWith('/api/v1/exchange'));
    expect(own).toHaveLength(9);
  });

  test('the catalogue tells of every origin', async () => {
    const { 'dcat:dataset': datasets } = (await get('/exchange/dcat')).json<{
      'dcat:dataset': { 'dct:identifier': string; 'dct:rights': object }[];
    }>();
    const origins = await database.db.selectFrom('origin').select('id').execute();
    expect(new Set(datasets.map((one) => one['dct:identifier']))).toEqual(
      new Set(['data-bank', ...origins.map(({ id }) => id)]),
    );
  });

  test('a template is read as empty, as CSV and as a workbook, and begins no formula', async () => {
    const text = (await get('/exchange/templates/rfq.csv')).body;
    const rows = csvRows(text)!;
    expect(rows[0]).toEqual(recordTemplate('rfq', () => '')[0]);
    expect(rows.flat().filter((cell) => /^[=+@]/.test(cell))).toEqual([]);
    const book = await readWorkbook((await get('/exchange/templates/rfq.xlsx')).rawPayload);
    expect(book.kind === 'sheets' ? book.sheets[0]?.rows[0] : book).toEqual(rows[0]);
    expect((await get('/exchange/templates/nothing.csv')).statusCode).toBe(422);
  });

  test('a file is tried first, then kept as drafts of the state, and never published', async () => {
    const file = csv([header, fair('1'), fair('2', 'Example fair of pumps')]);
    const tried = exchangeImportSchema.parse((await send('editor', 'records', file)).json());
    expect(tried).toMatchObject({
      isDryRun: true,
      records: [{ reference: '1', id: null }, { reference: '2' }],
    });
    expect(await drafts()).toBe(0);
    const kept = exchangeImportSchema.parse((await send('editor', 'records?dryRun=false', file)).json());
    expect(kept.records.every(({ id }) => id !== null)).toBe(true);
    const rows = await database.db
      .selectFrom('registry_record')
      .selectAll()
      .where('status', '=', 'draft')
      .execute();
    expect(rows.map(({ owner_state, scope, published_at }) => [owner_state, scope, published_at])).toEqual([
      ['KAZ', 'public', null],
      ['KAZ', 'public', null],
    ]);
    expect((await get(`/exchange/schema-org/${kept.records[0]!.id}`)).statusCode).toBe(404);
  });

  test('a workbook is read as the same table', async () => {
    const bytes = await writeWorkbook([{ name: 'records', rows: [header, fair('1', '=1+1 fair')] }]);
    const answer = await send('editor', 'records', bytes, 'application/json');
    expect(exchangeImportSchema.parse(answer.json()).records[0]?.name.en).toBe('=1+1 fair');
  });

  test('one wrong row keeps all out and is told with row and column', async () => {
    const before = await drafts();
    const file = csv([header, fair('1'), [...fair('2').slice(0, 5), 'soon', 'on-site']]);
    const answer = await send('editor', 'records?dryRun=false', file);
    expect(answer.statusCode).toBe(422);
    expect(problemSchema.parse(answer.json()).errors).toMatchObject([{ pointer: '3!details.startsOn' }]);
    const hidden = csv([header, fair('9', 'Example \u{202E}fair')]);
    expect((await send('editor', 'records?dryRun=false', hidden)).statusCode).toBe(422);
    expect(await drafts()).toBe(before);
  });

  test('who may not begin records is refused, and who acts for several says for whom', async () => {
    const file = csv([header, fair('1')]);
    expect((await send('visitor', 'records', file)).statusCode).toBe(401);
    expect((await send('auditor', 'records', file)).statusCode).toBe(403);
    expect((await send('both', 'records', file)).statusCode).toBe(422);
    expect((await send('both', 'records?state=UZB', file)).statusCode).toBe(200);
    expect((await send('both', 'records?state=RUS', file)).statusCode).toBe(403);
  });

  test('on the machine itself files leave and come in without a server', async () => {
    const place = { varFolder: '/nowhere', databaseUrl: database.connectionString };
    const asked = { ...place, server: null, usualServer: '' };
    const exported = await exportAtHand(asked, 'oc4ids?limit=3', 'https://bank.example.org', 'en');
    expect(exported).toMatchObject({
      kind: 'exported',
      text: expect.stringContaining('https://bank.example.org'),
    });
    expect(await exportAtHand(asked, 'untp/none', '', 'ru')).toMatchObject({ kind: 'refused' });
    const file = csv([header, fair('1', 'Example fair at hand')]);
    const reading = await readExchangeFile('records', Buffer.from(file));
    const imported = await importAtHand(place, 'UZB', reading, 'en');
    expect(imported).toMatchObject({ kind: 'taken', records: [{ reference: '1' }] });
    const [kept] = await database.db
      .selectFrom('registry_record')
      .selectAll()
      .where('name_en', '=', 'Example fair at hand')
      .execute();
    expect([kept?.status, kept?.owner_state]).toEqual(['draft', 'UZB']);
    expect(await importAtHand({ varFolder: '/nowhere', databaseUrl: null }, 'UZB', reading, 'en')).toEqual({
      kind: 'not-prepared',
    });
  });

  test('hostile files are refused by their content', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "${'x'.repeat(99)}">]><iati-activities>&a;</iati-activities>`;
    const refusals = await Promise.all([
      send('editor', 'iati', bomb, 'application/xml'),
      send('editor', 'oc4ids', '{"projects":', 'application/json'),
      send('editor', 'untp', '[]', 'application/json'),
      send('editor', 'records', Buffer.from([0x50, 0x4b, 3, 4, 0, 0])),
      send('editor', 'records', Buffer.from([0xff, 0xfe, 0xfd])),
      send('editor', 'records', ''),
    ]);
    expect(refusals.map(({ statusCode }) => statusCode)).toEqual([422, 422, 422, 422, 422, 422]);
    expect((await send('editor', 'records', 'x', 'image/png')).statusCode).toBe(415);
  });

  const from = (who: string) =>
    app.inject({
      method: 'GET',
      url: '/api/v1/policies',
      remoteAddress: '192.0.2.7',
      headers: { 'x-test-viewer': who },
    });

  test('visitors are held to a number of requests in a minute, members are not', async () => {
    for (let at = 0; at < 40; at += 1) expect((await from('visitor')).statusCode).toBe(200);
    const over = await from('visitor');
    expect(over.statusCode).toBe(429);
    expect(problemSchema.parse(over.json()).type).toBe('urn:hamkor:problem:throttled');
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    expect(over.headers['ratelimit-limit']).toBe('40');
    expect((await from('editor')).statusCode).toBe(200);
  });
});
