/**
 * The page of a case with many acts, its text and its timeline over HTTP, and a deed in it, on a PostgreSQL server; beside
 * them what the page would cost if the case were folded anew for each reader, as the baseline. Everything is on one machine,
 * requests are put into the server without a network. Prints Markdown for BENCHMARKS.md.
 *
 *     node methods/council-pages/bench.ts [--acts 10000] [--requests 200]
 */
import { parseArgs } from 'node:util';
import type { Actor } from '@hamkor/acts';
import type { NewAct } from '../../apps/server/src/acts/append-act.ts';
import { appendActs } from '../../apps/server/src/acts/append-act.ts';
import { keepCaseActs } from '../../apps/server/src/council/apply-acts.ts';
import { people, startCouncil } from '../../apps/server/src/council/test-council.ts';
import { draft, members, programme } from '../../apps/server/src/council/test-council.ts';
import { foldAt } from '../../apps/server/src/council/text/text-at.ts';
import { quantile } from '../load/quantile.ts';

const { values: given } = parseArgs({
  options: {
    acts: { type: 'string', default: '10000' },
    requests: { type: 'string', default: '200' },
  },
});
const acts = Number(given.acts);
const requests = Number(given.requests);
const id = 'programme-benchmark';
const paragraphs = 200;

const actorOf = (name: string): Actor => {
  const { account, grants } = people[name]!;
  const [grant] = grants;
  return {
    account,
    role: grant?.role ?? null,
    state: grant?.state ?? null,
    organisation: grant?.organisation ?? null,
  };
};

const said = (as: string, kind: string, body: object): NewAct<object> => ({
  content: { kind, subject: { type: 'case', id }, actor: actorOf(as), source: null, body },
  readers: { scope: 'public', states: [], ownerState: null, ownerOrganisation: null },
});

/** What is said to a text while it is negotiated: comments, inputs of business, amendments that wait. */
const deed = (place: number, bases: readonly string[]): NewAct<object> => {
  const state = members[place % members.length]!;
  const paragraph = `p${(place % paragraphs) + 1}`;
  const words = `Example remark ${place} of a delegation. `.repeat(8);
  if (place % 10 < 6)
    return said(state, 'drafting.comment', {
      paragraph,
      language: 'en',
      quote: null,
      text: words,
      replyTo: null,
    });
  if (place % 10 < 9) return said('enterprise', 'council.input', { text: words, paragraph });
  return said(state, 'drafting.propose', {
    amendment: {
      operation: 'replace',
      paragraph,
      base: bases[place % paragraphs]!,
      texts: { ru: `Пример ${place}.`, zh: `示例${place}。`, en: `Example ${place}.` },
    },
    reason: null,
  });
};

const council = await startCouncil();
const { db, app } = council.database;
const append = (made: readonly NewAct<object>[]): Promise<void> =>
  db.transaction().execute(async (transaction) => {
    await keepCaseActs(transaction, await appendActs(transaction, made, () => new Date('2026-11-30')));
  });

await append([
  said('UZB', 'council.open', { ...programme, members: [...members], observers: ['MNG'] }),
  said('UZB', 'drafting.start', {
    ...draft,
    paragraphs: Array.from({ length: paragraphs }, () => draft.paragraphs[1]),
  }),
]);
const bases = (await foldAt(db, id, acts))!.document!.paragraphs.map(({ hash }) => hash);
for (let from = 0; from < acts - 2; from += 1000)
  // oxlint-disable-next-line no-await-in-loop -- acts stand one behind the other
  await append(
    Array.from({ length: Math.min(1000, acts - 2 - from) }, (_, place) => deed(from + place, bases)),
  );

interface Measured {
  readonly what: string;
  readonly times: number[];
  readonly bytes: number;
}

const measure = async (
  what: string,
  count: number,
  work: (turn: number) => Promise<number>,
): Promise<Measured> => {
  const times: number[] = [];
  let bytes = 0;
  for (let turn = -3; turn < count; turn += 1) {
    const begin = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other is what is measured
    bytes = await work(turn);
    if (turn >= 0) times.push(performance.now() - begin);
  }
  times.sort((one, other) => one - other);
  return { what, times, bytes };
};

const get = (as: string, path: string) => async (): Promise<number> => {
  const { status, text } = await council.ask(as, 'GET', path);
  if (status !== 200) throw new Error(`${path}: ${status} ${text}`);
  return Buffer.byteLength(text);
};

const post =
  (kind: string, bodyOf: (turn: number) => object) =>
  async (turn: number): Promise<number> => {
    const body = bodyOf(turn);
    const { status, text } = await council.ask('KAZ', 'POST', `/cases/${id}/acts`, { kind, body, as: null });
    if (status !== 201) throw new Error(`${kind}: ${status} ${text}`);
    return Buffer.byteLength(text);
  };

const comment = { paragraph: 'p1', language: 'en', quote: null, text: 'One more.', replyTo: null };
const few = Math.ceil(requests / 10);
const measured = [
  await measure('page, as a coordinator', requests, get('KAZ', `/cases/${id}`)),
  await measure('page, as a visitor', requests, get('visitor', `/cases/${id}`)),
  await measure('timeline, first 50', requests, get('KAZ', `/cases/${id}/acts`)),
  await measure('timeline, 50 from 9,000 on', requests, get('KAZ', `/cases/${id}/acts?offset=9000`)),
  await measure(`text of ${paragraphs} paragraphs`, few, get('KAZ', `/cases/${id}/document`)),
  await measure('list of cases', requests, get('KAZ', '/cases')),
  await measure('what waits', requests, get('KAZ', '/council/waiting')),
  await measure(
    'a comment',
    few,
    post('drafting.comment', () => comment),
  ),
  await measure(
    'a credential',
    few,
    post('council.credential', (turn) => ({
      account: `example-${turn}`,
      capacity: 'delegate',
      until: null,
    })),
  ),
  await measure('the text as it was, folded anew each time', few, async (turn) => {
    const { status, text } = await council.ask('KAZ', 'GET', `/cases/${id}/document?at=${acts - 100 - turn}`);
    if (status !== 200) throw new Error(text);
    return Buffer.byteLength(text);
  }),
  await measure('baseline: the page folded from the log for each reader', few, async (turn) => {
    await foldAt(app, id, acts - 200 - turn);
    return 0;
  }),
];

const ms = (value: number): string => value.toFixed(1);
console.log(`\nA case of ${acts} acts.\n`);
console.log('| request | count | p50, ms | p95, ms | largest, ms | answer, KiB |');
console.log('|---|---:|---:|---:|---:|---:|');
for (const { what, times, bytes } of measured)
  console.log(
    `| ${what} | ${times.length} | ${ms(quantile(times, 0.5))} | ${ms(quantile(times, 0.95))} | ${ms(times.at(-1)!)} | ${(bytes / 1024).toFixed(0)} |`,
  );
await council.stop();
