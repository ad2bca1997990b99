import {
  delayMapSchema,
  deliveryActListSchema,
  deliveryActedSchema,
  deliveryListSchema,
  deliveryViewSchema,
  problemSchema,
  referenceClassListSchema,
  reviewListSchema,
  yearlyReportSchema,
} from '@hamkor/contract';
import type { DeliveryViewDocument } from '@hamkor/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareProjections, rebuild } from '../acts/projection.ts';
import { databaseTitle, hasPostgres } from '../platform/test-database.ts';
import { deliveryProjection } from './delivery-projection.ts';
import { findDelivery } from './delivery-repository.ts';
import { remindOfOverdue } from './remind-of-overdue.ts';
import type { TestAnswer, TestDelivery } from './test-server.ts';
import { keepProject, startDelivery } from './test-server.ts';

const words = (en: string) => ({ en, ru: null, zh: null });
const evidence = { text: 'Seen on site', source: 'https://example.org/report' };
const body = (project: string) => ({
  project,
  dossier: null,
  title: words(`Delivery of ${project}`),
  states: ['KAZ', 'UZB'],
  projectClass: 'rail',
  currency: 'USD',
  start: '2027-01-01',
});
const milestones = [
  { id: 'm1', title: words('Permits'), owner: 'KAZ', planned: '2027-03-31', budget: 200 },
  { id: 'm2', title: words('Rails'), owner: 'UZB', planned: '2027-06-30', budget: 300 },
];

const refused = (answer: TestAnswer, status: number, rule: string): void => {
  expect(answer.body).toMatchObject({ status, rule });
  const { detail, source } = problemSchema.parse(answer.body);
  expect([detail.length > 20, source !== undefined]).toEqual([true, true]);
};
const pointers = ({ status, body: of }: TestAnswer): readonly unknown[] => [
  status,
  problemSchema.parse(of).errors?.map(({ pointer }) => pointer),
];

describe.skipIf(!hasPostgres)(databaseTitle('deliveries over HTTP'), () => {
  let server: TestDelivery;
  beforeAll(async () => {
    server = await startDelivery();
    const { db } = server.database;
    for (const id of ['project-line', 'project-many']) await keepProject(db, id, 'g4');
    await keepProject(db, 'project-members', 'g3', 'members');
    await keepProject(db, 'project-early', 'g2');
  });
  afterAll(() => server.stop());

  const ask: TestDelivery['ask'] = (...given) => server.ask(...given);
  const open = (as: string, project: string, seat: string | null = null, change: object = {}) =>
    ask(as, 'POST', '/delivery', { body: { ...body(project), ...change }, as: seat });
  const act = (as: string, id: string, kind: string, deed: object, seat: string | null = null) =>
    ask(as, 'POST', `/delivery/${id}/acts`, { kind, body: deed, as: seat });
  const done = async (as: string, id: string, kind: string, deed: object): Promise<DeliveryViewDocument> => {
    const answer = await act(as, id, kind, deed);
    expect([answer.status, answer.body], `${as} ${kind}`).toEqual([201, expect.anything()]);
    return deliveryActedSchema.parse(answer.body).delivery;
  };
  const look = async (as: string, id: string): Promise<DeliveryViewDocument> =>
    deliveryViewSchema.parse((await ask(as, 'GET', `/delivery/${id}`)).body);
  const mayOf = async (as: string) =>
    new Map(
      (await look(as, 'project-line')).may.map(({ kind, as: seats, targets }) => [kind, { seats, targets }]),
    );

  test('a delivery is opened under the id of a project that has passed G3, and only once', async () => {
    expect((await open('visitor', 'project-line')).status).toBe(401);
    refused(await open('kaz', 'project-unknown'), 409, 'noProject');
    refused(await open('kaz', 'project-early'), 409, 'notAppraised');
    refused(await open('kaz', 'project-line', null, { states: ['KAZ', 'IND'] }), 409, 'stateOutside');
    refused(await open('kazEditor', 'project-line'), 403, 'onlyPlanners');
    refused(await open('bare', 'project-line'), 403, 'onlyTakingPart');
    expect(pointers(await open('kaz', 'project-line', null, { start: '2027-02-30' }))).toEqual([
      422,
      ['/body/body/start'],
    ]);
    expect((await open('kaz', 'project-line', null, { dossier: 'dossier-unknown' })).status).toBe(404);
    // Who speaks for two states says for which.
    expect(pointers(await open('two', 'project-line'))).toEqual([422, ['/body/as']]);
    const opened = await open('two', 'project-line', 'national-coordinator@KAZ@');
    expect([opened.status, opened.body]).toEqual([201, { id: 'project-line', act: 1 }]);
    refused(await open('kaz', 'project-line'), 409, 'deliveryExists');
    expect((await look('visitor', 'project-line')).standing).toBe('no-plan');
  });

  test('plan, delay, evidence, doubt and confirmation are set down by whom they are for, and measured', async () => {
    const id = 'project-line';
    refused(
      await act('enterprise', id, 'delivery.set-baseline', { reason: 'x', milestones }),
      403,
      'onlyPlanners',
    );
    await done('officer', id, 'delivery.set-baseline', { reason: 'First plan', milestones });
    await done('officer', id, 'delivery.schedule-reviews', { first: '2027-02-28', everyMonths: 3 });
    await done('uzb', id, 'delivery.add-task', {
      case: id,
      paragraph: null,
      text: words('Send the rules'),
      owner: 'UZB',
      due: '2027-02-01',
    });
    server.setTime('2027-03-01T06:00:00.000Z');
    const forecast = { milestone: 'm1', date: '2027-05-31', cause: null, text: 'Waiting for permits' };
    refused(await act('uzb', id, 'delivery.forecast', forecast), 403, 'onlyOwner');
    refused(await act('kazEditor', id, 'delivery.forecast', forecast), 409, 'causeMissing');
    await done('kazEditor', id, 'delivery.forecast', { ...forecast, cause: 'permits' });
    await done('kaz', id, 'delivery.report-cost', {
      month: '2027-02',
      amount: 100_000,
      currency: 'KZT',
      rate: 0.002,
      source: 'Books of the example works',
    });
    server.setTime('2027-06-01T06:00:00.000Z');
    refused(await act('kaz', id, 'delivery.confirm', { target: 'm1', evidence }), 403, 'notIndependent');
    await done('kazEditor', id, 'delivery.achieve', { milestone: 'm1', on: '2027-05-30', evidence });
    await done('uzbBank', id, 'delivery.dispute', { target: 'm1', text: 'One permit is missing' });
    expect((await look('visitor', id)).standing).toBe('disputed');
    refused(
      await act('uzb', id, 'delivery.settle-dispute', { dispute: 'd1', text: 'x' }),
      403,
      'onlyDisputer',
    );
    await done('uzbBank', id, 'delivery.settle-dispute', { dispute: 'd1', text: 'It has come' });
    // Who also speaks for the state that answers is nobody else, whichever role is taken.
    refused(
      await act('two', id, 'delivery.confirm', { target: 'm1', evidence }, 'national-coordinator@UZB@'),
      403,
      'notIndependent',
    );
    const view = await done('uzb', id, 'delivery.confirm', { target: 'm1', evidence });
    expect(view.standing).toBe('overdue');
    expect(view.milestones[0]).toMatchObject({ standing: 'achieved-late', slipDays: 60, isConfirmed: true });
    const newest = view.earnedValue.find(({ plan }) => plan === 'newest')!;
    expect(newest).toMatchObject({ bac: 500, pv: 200, ev: 200, spi: 1, booked: { ac: 200, cpi: 1 } });
    expect(view.slips.map(({ days, cause }) => [days, cause])).toEqual([
      [61, 'permits'],
      [-1, null],
    ]);
    expect(view.trail).toMatchObject([{ case: id, tasks: [{ id: 't1', standing: 'overdue' }] }]);
    expect(view.costOutlook.class?.id).toBe('rail-uplifts');
    expect(view.costOutlook.cost).toMatchObject({ firstBudget: 500, p50: 700, p80: expect.closeTo(785, 6) });
    // Of schedules of railways only bounds were published.
    expect(view.outlook).toMatchObject({
      class: { projectClass: 'rail', quantiles: [] },
      schedule: { p50: null, range: { lower: '2027-07-02', upper: '2027-08-05' } },
    });
  });

  test('what each may do is shown with the role it is done in', async () => {
    expect((await mayOf('visitor')).size).toBe(0);
    const uzb = await mayOf('uzb');
    expect(uzb.get('delivery.achieve')).toEqual({ seats: ['national-coordinator@UZB@'], targets: ['m2'] });
    expect(uzb.get('delivery.complete-task')?.targets).toEqual(['t1']);
    expect((await mayOf('two')).get('delivery.add-task')?.seats).toHaveLength(2);
  });

  test('bad input is refused by name', async () => {
    const id = 'project-line';
    expect(pointers(await act('kaz', id, 'delivery.report-cost', { month: '2027-13' }))).toEqual([
      422,
      expect.arrayContaining(['/body/body/month', '/body/body/amount']),
    ]);
    expect((await act('kaz', id, 'delivery.nonsense', {})).status).toBe(422);
    expect((await act('kaz', 'project-unknown', 'delivery.confirm', { target: 'm1', evidence })).status).toBe(
      404,
    );
    const task = { case: 'case-unknown', paragraph: null, text: words('x'), owner: 'KAZ', due: '2027-12-31' };
    expect((await act('kaz', id, 'delivery.add-task', task)).body).toMatchObject({
      status: 404,
      detail: expect.stringContaining('case-unknown') as string,
    });
    refused(
      await act('kaz', id, 'delivery.add-task', { ...task, case: id, paragraph: 'p9' }),
      409,
      'unknownParagraph',
    );
    const cost = { month: '2027-02', amount: 1, currency: 'KZT', rate: 0.002, source: 'Books' };
    for (const [field, value] of [
      ['amount', 1e300],
      ['rate', 1e300],
      ['rate', 0],
      ['month', '1900-01'],
      ['source', 'no\u0000sign'],
      ['source', '\u202Eturned'],
    ] as const)
      expect(pointers(await act('kaz', id, 'delivery.report-cost', { ...cost, [field]: value }))).toEqual([
        422,
        [`/body/body/${field}`],
      ]);
    expect((await ask('kaz', 'GET', '/delivery/report')).status).toBe(422);
    expect((await ask('kaz', 'GET', '/delivery/report?year=12')).status).toBe(422);
    expect((await ask('kaz', 'GET', '/delivery?standing=late')).status).toBe(422);
    expect((await ask('kaz', 'GET', '/delivery/delays?by=month')).status).toBe(422);
    expect((await ask('visitor', 'GET', '/delivery/project-unknown')).status).toBe(404);
  });

  test('a project for members is seen by nobody else, in no list and no report', async () => {
    const id = 'project-members';
    await done('kaz', (await open('kaz', id)).status === 201 ? id : '', 'delivery.set-baseline', {
      reason: 'First plan',
      milestones,
    });
    expect((await ask('visitor', 'GET', `/delivery/${id}`)).status).toBe(404);
    expect((await ask('visitor', 'GET', `/delivery/${id}/acts`)).status).toBe(404);
    expect((await ask('bare', 'GET', `/delivery/${id}`)).status).toBe(404);
    expect((await look('enterprise', id)).delivery.readers).toBe('members');
    for (const path of ['/delivery', '/delivery/reviews', '/delivery/delays', '/delivery/report?year=2027'])
      expect((await ask('visitor', 'GET', path)).text).not.toContain(id);
    expect((await ask('enterprise', 'GET', '/delivery')).text).toContain(id);
  });

  test('the board, reviews and delays are lists and tables', async () => {
    server.setTime('2027-07-10T06:00:00.000Z');
    const board = deliveryListSchema.parse((await ask('visitor', 'GET', '/delivery?standing=overdue')).body);
    expect(board.items).toMatchObject([
      {
        id: 'project-line',
        milestones: 2,
        achieved: 1,
        overdueMilestones: 1,
        overdueTasks: 1,
        overdueReviews: 2,
      },
    ]);
    expect((await ask('visitor', 'GET', '/delivery?q=Rails&state=KAZ')).body).toMatchObject({ total: 1 });
    expect((await ask('visitor', 'GET', '/delivery?q=nowhere')).body).toMatchObject({ total: 0 });
    const reviews = reviewListSchema.parse((await ask('visitor', 'GET', '/delivery/reviews')).body);
    expect([reviews.overdue, reviews.due, reviews.held]).toEqual([2, 1, 0]);
    const delays = delayMapSchema.parse((await ask('visitor', 'GET', '/delivery/delays?by=state')).body);
    expect(delays.rows).toEqual([
      { id: 'KAZ', title: null, days: 60 },
      { id: 'UZB', title: null, days: 10 },
    ]);
    expect(delays.causes[0]).toEqual({ cause: 'permits', days: 61 });
    for (const path of ['/delivery.csv', '/delivery/reviews.csv', '/delivery/delays.csv'])
      expect((await ask('visitor', 'GET', path)).text).toContain('project-line');
  });

  test('what past projects say is given with its sources, and what is not known is said', async () => {
    const classes = referenceClassListSchema.parse((await ask('visitor', 'GET', '/delivery/classes')).body);
    expect(classes.items.every(({ cited, url }) => cited.length > 20 && url.startsWith('http'))).toBe(true);
    expect(classes.unknown).toEqual([
      { projectClass: 'other', measure: 'cost' },
      { projectClass: 'other', measure: 'schedule' },
    ]);
  });

  test('the report of the year tells what the log holds, with the numbers of its acts', async () => {
    const report = yearlyReportSchema.parse((await ask('visitor', 'GET', '/delivery/report?year=2027')).body);
    const acts = deliveryActListSchema.parse(
      (await ask('visitor', 'GET', '/delivery/project-line/acts?limit=100')).body,
    );
    const kinds = new Map(acts.items.map(({ act: seq, kind }) => [seq, kind]));
    expect(report.lines.map(({ section, acts: of }) => [section, of.map((seq) => kinds.get(seq))])).toEqual([
      ['started', ['delivery.open']],
      ['planned', ['delivery.set-baseline']],
      ['achieved', ['delivery.achieve']],
      ['slipped', ['delivery.forecast']],
      ['slipped', ['delivery.achieve']],
      ['disputed', ['delivery.dispute']],
      ['settled', ['delivery.settle-dispute', 'delivery.dispute']],
      ['confirmed', ['delivery.confirm']],
    ]);
    expect(report.projects).toMatchObject([{ delivery: 'project-line', slipDays: 60 }]);
    expect((await ask('visitor', 'GET', '/delivery/report?year=2026')).body).toMatchObject({ lines: [] });
  });

  test('ten who write at once all find their place, one after the other', async () => {
    const id = 'project-many';
    await open('kaz', id);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, place) =>
        act(place % 2 === 0 ? 'kaz' : 'uzb', id, 'delivery.add-task', {
          case: id,
          paragraph: null,
          text: words(`Task ${place}`),
          owner: 'KAZ',
          due: '2027-12-31',
        }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 10 }, () => 201));
    const { delivery } = await look('visitor', id);
    expect(delivery.tasks.map((task) => task.id)).toEqual(
      Array.from({ length: 10 }, (_, place) => `t${place + 1}`),
    );
    expect(new Set(delivery.tasks.map(({ text }) => text.en)).size).toBe(10);
  });

  test('those who answer are told of what is overdue, once', async () => {
    const { database, now } = server;
    const letters = await remindOfOverdue(database.app, now, 'https://example.org');
    const rails = letters.filter(({ subject }) => subject.includes('Rails'));
    expect(rails.map(({ to }) => to).toSorted()).toEqual(['two@example.org', 'uzb@example.org']);
    expect(rails[0]!.text).toContain('https://example.org/delivery/project-line');
    // A project for members is not named in what travels openly.
    expect(letters.some(({ text }) => text.includes('project-members') && text.includes('Permits'))).toBe(
      false,
    );
    const notices = await database.db
      .selectFrom('notice')
      .select(['account', 'kind'])
      .where('target', '=', '/delivery/project-line')
      .execute();
    expect(new Set(notices.map(({ kind }) => kind))).toEqual(new Set(['delivery-overdue']));
    expect(notices.filter(({ account }) => account === 'officer')).toHaveLength(2);
    expect(notices.filter(({ account }) => account === 'uzb')).toHaveLength(4);
    expect(await remindOfOverdue(database.app, now, 'https://example.org')).toEqual([]);
  });

  test('made again out of the log, deliveries are the same', async () => {
    const { db } = server.database;
    const before = await findDelivery(db, 'project-line');
    expect(await compareProjections(db, [deliveryProjection])).toEqual([{ name: 'delivery', isSame: true }]);
    await rebuild(db, [deliveryProjection]);
    expect(await findDelivery(db, 'project-line')).toEqual(before);
    await db
      .updateTable('delivery')
      .set({ last_at: '2020-01-01' })
      .where('id', '=', 'project-line')
      .execute();
    expect(await compareProjections(db, [deliveryProjection])).toEqual([{ name: 'delivery', isSame: false }]);
  });
});
