/**
 * Times folding 100,000 acts about cases: all of them in one case, and ten in each of ten thousand. Beside it, in the same process,
 * the same acts one `evolveCase` after the other, which copies for every act the lists that grow, and a plain loop without any
 * rule. Prints Markdown.
 *
 *     node methods/council/bench.ts [--acts 100000] [--runs 3]
 */
import { parseArgs } from 'node:util';
import type { CaseAct, CaseActor, CaseFold, DeedKind } from '@hamkor/council';
import { caseAt, clocksOf, evolveCase, foldCase, openKinds, waitingFor } from '@hamkor/council';
import { quickest } from '../trade/measure.ts';

const { values: given } = parseArgs({
  options: { acts: { type: 'string', default: '100000' }, runs: { type: 'string', default: '3' } },
});
const count = Number(given.acts);
const runs = Number(given.runs);

const members = Array.from('ABCDEFGHIJ', (letter) => letter.repeat(3));
const coordinators = members.map((state): CaseActor => ({
  account: `c-${state}`,
  role: 'national-coordinator',
  state,
  organisation: null,
}));
const officer: CaseActor = { account: 's', role: 'secretariat-officer', state: null, organisation: null };
const firm: CaseActor = { account: 'e', role: 'enterprise', state: 'AAA', organisation: 'ORG' };
const said = { en: 'a', ru: 'а', zh: '一' };
const start = Date.UTC(2026, 2, 9);

/** A case with a text that two officers have certified, then deeds by turns until so many acts have been told. */
const actsOf = (id: string, acts: number, first: number): CaseAct[] => {
  const told: CaseAct[] = [];
  const does = (actor: CaseActor, kind: DeedKind, body: unknown): void => {
    const seq = first + told.length;
    told.push({
      case: id,
      seq,
      at: new Date(start + seq * 1000).toISOString(),
      actor,
      kind,
      body,
    } as CaseAct);
  };
  does(coordinators[0]!, 'council.open', {
    caseKind: 'programme',
    matter: 'text',
    title: said,
    summary: said,
    forum: 'forum',
    chair: 'BBB',
    members,
    observers: ['YYY'],
    concerned: null,
    interested: null,
    parent: null,
    dossier: null,
    readers: 'public',
    meeting: null,
  });
  does(coordinators[0]!, 'drafting.start', {
    title: said,
    paragraphs: [{ kind: 'paragraph', depth: 0, texts: said }],
    fileSha256: null,
  });
  const fold = foldCase(null, told);
  const hash = fold.kind === 'folded' ? fold.fold!.document!.hash : '';
  does(officer, 'council.circulate', { hash, meeting: null, meetingAt: null, termDays: null });
  does({ ...officer, account: 's1' }, 'drafting.certify', { hash });
  does({ ...officer, account: 's2' }, 'drafting.certify', { hash });
  const question = { hash, level: 'ministers', members, observers: ['YYY'], gate: null, checklist: null };
  for (let turn = 0; told.length < acts; turn += 1) {
    const state = coordinators[turn % 10]!;
    const step = turn % 20;
    if (step === 0) does(officer, 'council.table', question);
    else if (step === 19) does(officer, 'council.close', {});
    else if (step % 6 === 1) does(firm, 'council.input', { text: 'a remark', paragraph: null });
    else if (step % 6 === 2) does(state, 'council.record-opinion', { point: null, text: `opinion ${turn}` });
    else if (step % 6 === 3) does(state, 'council.assent', { hash });
    else if (step === 4)
      does(state, 'drafting.comment', {
        paragraph: null,
        language: null,
        quote: null,
        text: 'c',
        replyTo: null,
      });
    // An objection stands at the end, so that there is a next time.
    else does(state, 'council.object', { text: `objection ${turn}` });
  }
  return told.slice(0, acts);
};

/** What folding costs without any rule: the last act of each kind by each actor, kept in a map. */
const plainly = (acts: readonly CaseAct[]): number => {
  const last = new Map<string, CaseAct>();
  for (const act of acts) last.set(`${act.case} ${act.kind} ${act.actor.account}`, act);
  return last.size;
};

const stepByStep = (acts: readonly CaseAct[]): CaseFold => {
  let fold: CaseFold | null = null;
  for (const act of acts) {
    const evolution = evolveCase(fold, act);
    if (evolution.kind === 'refused') throw new Error(`${evolution.rule} at ${act.seq}`);
    ({ fold } = evolution);
  }
  return fold!;
};

const folded = (acts: readonly CaseAct[]): CaseFold => {
  const folding = foldCase(null, acts);
  if (folding.kind === 'refused') throw new Error(`${folding.rule} at ${folding.seq}`);
  return folding.fold!;
};

const one = actsOf('one', count, 1);
const many = Array.from({ length: count / 10 }, (_, place) => actsOf(`case-${place}`, 10, 1 + place * 10));
/** The case that grows most: each act is one more input. */
const inputs = one.slice(0, 5);
for (const { case: id, seq, at } of one.slice(5))
  inputs.push({
    case: id,
    seq,
    at,
    actor: firm,
    kind: 'council.input',
    body: { text: 'a remark', paragraph: null },
  });
const seconds = (value: number): string =>
  value < 0.1 ? `${(value * 1000).toFixed(1)} ms` : `${value.toFixed(2)} s`;

console.log('| what | ours | one `evolveCase` after the other | plain loop without rules |');
console.log('| --- | --- | --- | --- |');
console.log(
  `| ${count.toLocaleString('en')} acts in one case | ${seconds(quickest(runs, () => folded(one)))} | ${seconds(
    quickest(1, () => stepByStep(one)),
  )} | ${seconds(quickest(runs, () => plainly(one)))} |`,
);
console.log(
  `| as many inputs in one case | ${seconds(quickest(runs, () => folded(inputs)))} | ${seconds(quickest(1, () => stepByStep(inputs)))} | ${seconds(quickest(runs, () => plainly(inputs)))} |`,
);
console.log(
  `| ${count.toLocaleString('en')} acts in ${many.length.toLocaleString('en')} cases | ${seconds(
    quickest(runs, () => many.map(folded)),
  )} | ${seconds(quickest(1, () => many.map(stepByStep)))} | ${seconds(
    quickest(runs, () => plainly(many.flat())),
  )} |`,
);

const fold = folded(one);
const now = fold.state.lastAt;
const each = (work: () => unknown): string =>
  `${((quickest(runs, () => Array.from({ length: 100 }, work)) / 100) * 1e6).toFixed(1)} µs`;
console.log('\n| of that one case | |\n| --- | --- |');
const act: CaseAct = {
  ...one.at(-1)!,
  seq: count + 1,
  actor: coordinators[3]!,
  kind: 'council.hand-chair',
  body: { state: 'CCC' },
} as CaseAct;
console.log(`| one act more (refused: not the chair) | ${each(() => evolveCase(fold, act))} |`);
console.log(
  `| one input more | ${each(() => evolveCase(fold, { ...act, actor: firm, kind: 'council.input', body: { text: 'a', paragraph: null } }))} |`,
);
console.log(`| the case as it stands now | ${each(() => caseAt(fold.state, now))} |`);
console.log(`| what somebody may do | ${each(() => openKinds(fold, coordinators[3]!, now))} |`);
console.log(`| what runs | ${each(() => clocksOf(fold.state, now))} |`);
console.log(`| what waits for a state | ${each(() => waitingFor(fold, 'CCC', now))} |`);
