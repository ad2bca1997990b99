/**
 * Times deliveries of projects: the fold, the measures beside slow ways of reckoning the same, and the server beside a plain
 * reading of the same rows. Prints Markdown.
 *
 *     node methods/delivery/bench.ts
 */
import type { DeliveryAct, DeliveryState } from '@hamkor/delivery';
import {
  delayCauses,
  delayMap,
  earnedSchedule,
  earnedValue,
  evolveDelivery,
  monthCurve,
  shareDone,
  yearlyReport,
} from '@hamkor/delivery';
import { appendActs } from '../../apps/server/src/acts/append-act.ts';
import { keepDelivery } from '../../apps/server/src/delivery/delivery-repository.ts';
import { keepProject, startDelivery } from '../../apps/server/src/delivery/test-server.ts';
import { quickest } from '../trade/measure.ts';

const milestones = 300;
const acts = 10_000;
const projects = 200;
const today = '2030-06-30';

const seconds = (value: number): string =>
  value < 1 ? `${(value * 1000).toFixed(value < 0.01 ? 2 : 0)} ms` : `${value.toFixed(1)} s`;
const row = (...cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: readonly string[]): void => {
  row(...cells);
  row(...cells.map(() => '---'));
};

const words = (en: string) => ({ en, ru: `${en} (ru)`, zh: `${en} (zh)` });
const evidence = { text: 'Seen on site', source: 'https://example.org/report' };
const dayAt = (n: number): string => new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10);
const instantAt = (n: number): string =>
  new Date(Date.UTC(2027, 0, 1) + Math.floor((n * 3.4 * 365 * 86_400_000) / acts)).toISOString();
const coordinator = {
  account: 'kaz',
  role: 'national-coordinator',
  state: 'KAZ',
  organisation: null,
} as const;

/** What is said n-th: forecasts, progress, costs, tasks, and what is reached. */
const deedAt = (n: number, most: number): Pick<DeliveryAct, 'kind' | 'body'> => {
  const milestone = `m${(n * 7) % most}`;
  const day = instantAt(n).slice(0, 10);
  const later = new Date(Date.parse(day) + (10 + (n % 90)) * 86_400_000).toISOString().slice(0, 10);
  const cause = delayCauses[n % delayCauses.length]!;
  const told = [
    { kind: 'delivery.forecast', body: { milestone, date: later, cause, text: 'Later than planned' } },
    { kind: 'delivery.report-progress', body: { milestone, share: (n % 10) / 10, on: day, evidence } },
    {
      kind: 'delivery.report-cost',
      body: { month: day.slice(0, 7), amount: 1000 + n, currency: 'KZT', rate: 0.002, source: 'Books' },
    },
    {
      kind: 'delivery.add-task',
      body: { case: 'project-0', paragraph: null, text: words(`Task ${n}`), owner: 'KAZ', due: later },
    },
    { kind: 'delivery.achieve', body: { milestone, on: day, evidence } },
  ] as const;
  const pick = n % 40 === 39 ? 4 : n % 20 === 19 ? 3 : n % 3;
  return told[pick] as unknown as Pick<DeliveryAct, 'kind' | 'body'>;
};

/** A history of so many acts about one project, as a log would hold it: what is refused is not in it. */
const historyOf = (id: string, count: number, most: number): readonly DeliveryAct[] => {
  const opening = {
    kind: 'delivery.open',
    body: {
      project: id,
      dossier: null,
      title: words(`Example ${id}`),
      states: ['KAZ', 'UZB'],
      projectClass: 'rail',
      currency: 'USD',
      start: '2027-01-01',
    },
  };
  const plan = {
    kind: 'delivery.set-baseline',
    body: {
      reason: 'First plan',
      milestones: Array.from({ length: most }, (_, place) => ({
        id: `m${place}`,
        title: words(`Milestone ${place}`),
        owner: 'KAZ',
        planned: dayAt(30 + Math.floor((place * 1200) / most)),
        budget: 1000 + place,
      })),
    },
  };
  const kept: DeliveryAct[] = [];
  let state: DeliveryState | null = null;
  for (let n = 0; kept.length < count && n < count * 3; n += 1) {
    const deed = n === 0 ? opening : n === 1 ? plan : deedAt(n % acts, most);
    const last: string = kept.at(-1)?.at ?? '';
    const at = instantAt(n % acts) < last ? last : instantAt(n % acts);
    const act = {
      ...deed,
      delivery: id,
      seq: kept.length + 1,
      at,
      actor: coordinator,
      readers: 'public',
    } as DeliveryAct;
    const evolution = evolveDelivery(state, act);
    if (evolution.kind === 'refused') continue;
    state = evolution.state;
    kept.push(act);
  }
  return kept;
};

const fold = (all: readonly DeliveryAct[]): DeliveryState => {
  let state: DeliveryState | null = null;
  for (const act of all) {
    const evolution = evolveDelivery(state, act);
    if (evolution.kind === 'evolved') state = evolution.state;
  }
  return state!;
};

/** The curve as one would reckon it by hand: every day of the project, every milestone. */
const dayByDay = (state: DeliveryState): number => {
  let sum = 0;
  const last = (Date.parse(today) - Date.parse(state.start)) / 86_400_000;
  for (let n = 0; n <= last; n += 1)
    for (const milestone of state.milestones) {
      if (milestone.planned === dayAt(n)) sum += milestone.budget;
      if (n === last) sum += milestone.budget * shareDone(milestone, dayAt(n));
    }
  return sum;
};

const inMemory = (): void => {
  const history = historyOf('project-0', acts, milestones);
  const text = history.map((act) => JSON.stringify(act));
  const state = fold(history);
  console.log(
    `\n## In memory: ${history.length} acts, ${milestones} milestones, ${JSON.stringify(state).length >> 10} KiB of state\n`,
  );
  head('what', 'time', 'beside');
  const parse = quickest(3, () => text.map((line) => JSON.parse(line) as unknown));
  row(
    'fold of all acts',
    seconds(quickest(3, () => fold(history))),
    `${seconds(parse)} to read them as JSON`,
  );
  row(
    'planned, earned and actual at the end of each month',
    seconds(quickest(3, () => monthCurve(state, today))),
    `${seconds(quickest(3, () => dayByDay(state)))} for planned and earned by counting every day`,
  );
  row(
    'earned value and earned schedule, both plans',
    seconds(
      quickest(3, () =>
        (['first', 'newest'] as const).map((plan) => [
          earnedValue(state, today, plan),
          earnedSchedule(state, today, plan),
        ]),
      ),
    ),
    '-',
  );
  const states = Array.from({ length: projects }, (_, place) => ({ ...state, id: `project-${place}` }));
  row(
    `map of delays of ${projects} such projects`,
    seconds(quickest(3, () => delayMap(states, today, 'project'))),
    '-',
  );
  row('report of a year', seconds(quickest(3, () => yearlyReport(2028, history, []))), `fold: as above`);
};

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((one, other) => one - other)[Math.floor((times.length - 1) * share)]!;

/** Median and 95th percentile on the clock, and processor time of this process, which what else runs disturbs less. */
const timed = async (times: number, work: () => Promise<unknown>): Promise<string> => {
  await work();
  const all: number[] = [];
  const before = process.cpuUsage();
  for (let n = 0; n < times; n += 1) {
    const from = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is timed
    await work();
    all.push(performance.now() - from);
  }
  const { user, system } = process.cpuUsage(before);
  const [half, most] = [percentile(all, 0.5), percentile(all, 0.95)];
  return `${half.toFixed(0)} ms, p95 ${most.toFixed(0)} ms; ${((user + system) / 1000 / times).toFixed(0)} ms of processor`;
};

const onServer = async (): Promise<void> => {
  const server = await startDelivery();
  const { db } = server.database;
  server.setTime(`${today}T06:00:00.000Z`);
  try {
    const histories = Array.from({ length: projects }, (_, place) =>
      historyOf(`project-${place}`, place === 0 ? acts : 200, place === 0 ? milestones : 30),
    );
    for (const [place, history] of histories.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- in the order of the log
      await keepProject(db, `project-${place}`, 'g4');
      // oxlint-disable-next-line no-await-in-loop -- the same
      await db.transaction().execute(async (transaction) => {
        const appended = await appendActs(
          transaction,
          history.map(({ kind, body, actor, delivery }) => ({
            content: { kind, subject: { type: 'delivery', id: delivery }, actor, source: null, body },
            readers: { scope: 'public', states: [], ownerState: null, ownerOrganisation: null },
          })),
          () => new Date('2027-01-02T06:00:00.000Z'),
        );
        await keepDelivery(transaction, { ...fold(history), lastAct: appended.at(-1)!.entry.seq });
      });
    }
    const get = (path: string) => async (): Promise<void> => {
      const { status } = await server.ask('visitor', 'GET', path);
      if (status !== 200) throw new Error(`${path}: ${status}`);
    };
    const log = histories.reduce((sum, { length }) => sum + length, 0);
    console.log(`\n## On the server: ${projects} projects, ${log} acts\n`);
    head('what', 'time', 'beside');
    const read = await timed(20, () =>
      db.selectFrom('delivery').select('state').where('id', '=', 'project-0').execute(),
    );
    row(
      `page of a project with ${acts} acts`,
      await timed(40, get('/delivery/project-0')),
      `${read} to read its row`,
    );
    row('page of a project with 200 acts', await timed(40, get('/delivery/project-7')), '-');
    row('its newest 50 acts', await timed(40, get('/delivery/project-0/acts')), '-');
    const all = await timed(20, () => db.selectFrom('delivery').select('state').execute());
    row('board, 50 of all projects', await timed(20, get('/delivery')), `${all} to read all rows`);
    row('reviews', await timed(10, get('/delivery/reviews')), '-');
    row('map of delays', await timed(10, get('/delivery/delays')), '-');
    row('report of a year', await timed(3, get('/delivery/report?year=2027')), `${log} acts read`);
    const task = {
      case: 'project-0',
      paragraph: null,
      text: words('One more'),
      owner: 'KAZ',
      due: '2030-12-31',
    };
    const writing = async (id: string): Promise<void> => {
      const sent = { kind: 'delivery.add-task', body: task, as: null };
      const { status } = await server.ask('kaz', 'POST', `/delivery/${id}/acts`, sent);
      if (status !== 201) throw new Error(`${id}: ${status}`);
    };
    row(`one more act where there are ${acts}`, await timed(10, () => writing('project-0')), '-');
    row('one more act where there are 200', await timed(10, () => writing('project-7')), '-');
  } finally {
    await server.stop();
  }
};

console.log(
  `# Deliveries of projects\n\n${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}`,
);
inMemory();
await onServer();
