/** Bodies for tests with which each deed can be done in a case, if it can be done at all. */
import type { Bracket, DocumentState, Paragraph } from '@hamkor/drafting';
import type { CaseActor, CaseFold, DeedKind, Gate } from './index.ts';
import { nextGate } from './index.ts';
import { draftBody, hour, openBody, questionOn, said, silenceOn } from './test-case.ts';

/** What a body is made of. */
interface Asked {
  readonly fold: CaseFold;
  readonly who: CaseActor;
  readonly document: DocumentState | null;
  readonly hash: string;
  readonly put: { readonly hash: string; readonly gate: Gate | null; readonly checklist: [] | null };
  readonly own: (by: string | null) => boolean;
  readonly first: Paragraph | undefined;
  readonly third: Paragraph | undefined;
  /** In the first paragraph, with a wording of who acts. */
  readonly bracket: Bracket | undefined;
}

const bodies: Readonly<Partial<Record<DeedKind, (it: Asked) => unknown>>> = {
  'council.open': (it) => openBody(it.fold.state.kind),
  'council.register': () => ({ number: 'I-1' }),
  'council.begin-consultation': () => ({ until: hour(100), experts: 'of all members' }),
  'council.return': () => ({ reason: 'as it stands' }),
  'council.withdraw': () => ({ reason: 'as it stands' }),
  'council.merge': () => ({ into: 'other' }),
  'council.circulate': (it) => ({ hash: it.hash, meeting: null, meetingAt: null, termDays: null }),
  'council.open-comments': () => ({ until: hour(100) }),
  'council.put-on-agenda': () => ({ meeting: 'meeting', meetingAt: hour(2000) }),
  'council.table': (it) => questionOn(it.fold, it.put),
  'council.announce-silence': (it) => silenceOn(it.fold, hour(72), it.put),
  'council.object': () => ({ text: 'no' }),
  'council.record-opinion': () => ({ point: null, text: 'as we see it' }),
  'council.assent': (it) => ({ hash: it.fold.state.question?.hash ?? it.hash }),
  'council.opt-out': () => ({ reason: null }),
  'council.sign': (it) => ({ hash: it.hash }),
  'council.deposit': () => ({ receivedAt: hour(2) }),
  'council.complete-national-procedure': () => ({ on: '2026-03-01', reference: null }),
  'council.reopen': () => ({ reason: 'as it stands' }),
  'council.expire': () => ({ reason: 'as it stands' }),
  'council.credential': () => ({ account: 'somebody', capacity: 'delegate', until: null }),
  'council.revoke-credential': (it) => ({ account: `delegate-${it.who.state}` }),
  'council.hand-chair': () => ({ state: 'CCC' }),
  'council.suspend': () => ({ reason: 'as it stands' }),
  'council.cancel': () => ({ reason: 'as it stands' }),
  'council.waive': (it) => ({ hash: it.hash, text: 'all the same' }),
  'council.plan-meeting': () => openBody('meeting').meeting,
  'council.set-agenda': () => ({ items: [] }),
  'council.send-documents': () => ({ documents: [], termDays: null }),
  'council.name-delegation': () => ({ delegates: [] }),
  'council.hold': () => ({ on: '2026-03-09' }),
  'council.add-decision': () => ({ text: said('So be it'), case: null, states: null, paragraph: null }),
  'council.add-action': () => ({ text: said('Do it'), owner: 'CCC', due: '2026-12-01', decision: null }),
  'council.complete-action': (it) => ({
    action: it.fold.state.meeting?.actions.find(({ owner }) => owner === it.who.state)?.id ?? 'a1',
    evidence: 'a report',
  }),
  'council.agree-protocol': (it) => ({ hash: it.hash }),
  'council.input': () => ({ text: 'a remark', paragraph: null }),
  'drafting.start': () => draftBody(),
  'drafting.entitle': () => ({ title: { ru: 'Иная программа', zh: '另一纲要', en: null } }),
  'drafting.propose': (it) => ({
    amendment: {
      operation: 'replace',
      paragraph: it.third?.id ?? 'p1',
      base: it.third?.hash ?? it.hash,
      texts: { ru: 'Иначе', zh: '另', en: null },
    },
    reason: null,
  }),
  'drafting.withdraw-amendment': (it) => ({
    amendment: it.document?.amendments.find(({ by }) => it.own(by))?.id ?? 'm1',
  }),
  'drafting.consolidate': () => ({ accept: [], decline: [{ amendment: 'm1', answer: 'not now' }] }),
  'drafting.translate': (it) => ({
    paragraph: it.third?.id ?? 'p1',
    base: it.third?.hash ?? it.hash,
    language: 'en',
    text: 'In other words',
  }),
  'drafting.bracket': (it) => ({
    paragraph: it.third?.id ?? 'p1',
    base: it.third?.hash ?? it.hash,
    spans: { ru: { from: 0, to: 1 }, zh: { from: 0, to: 1 }, en: null },
    alternative: null,
  }),
  'drafting.add-alternative': (it) => ({
    paragraph: it.first?.id ?? 'p1',
    bracket: it.first?.brackets[0]?.id ?? 'b1',
    texts: { ru: 'ещё вариант', zh: null, en: null },
  }),
  'drafting.withdraw-alternative': (it) => ({
    paragraph: it.first?.id ?? 'p1',
    bracket: it.bracket?.id ?? 'b1',
    alternative: it.bracket?.alternatives.find(({ by }) => it.own(by))?.id ?? 'a1',
  }),
  'drafting.settle-bracket': (it) => ({
    paragraph: it.document?.paragraphs[4]?.id ?? 'p1',
    bracket: it.document?.paragraphs[4]?.brackets[0]?.id ?? 'b1',
  }),
  'drafting.footnote': (it) => ({
    paragraph: it.third?.id ?? 'p1',
    base: it.third?.hash ?? it.hash,
    texts: { ru: 'сноска', zh: '脚注', en: null },
  }),
  'drafting.remove-footnote': (it) => ({
    paragraph: it.document?.paragraphs[3]?.id ?? 'p1',
    footnote: it.document?.paragraphs[3]?.footnotes.find(({ by }) => it.own(by))?.id ?? 'f1',
  }),
  'drafting.comment': () => ({
    paragraph: null,
    language: null,
    quote: null,
    text: 'a remark',
    replyTo: null,
  }),
  'drafting.resolve-comment': (it) => ({
    comment: it.document?.comments.find(({ by }) => it.own(by))?.id ?? 'c1',
  }),
  'drafting.set-term': () => ({ ru: 'цех', zh: '车间', en: null }),
  'drafting.remove-term': () => ({ term: 't1' }),
  'drafting.certify': (it) => ({ hash: it.hash }),
};

/** A body with which a deed can be done in a case, if it can be done at all. */
export const bodyFor = (kind: DeedKind, fold: CaseFold, who: CaseActor): unknown => {
  const { state, document } = fold;
  const hash = document?.hash ?? 'e'.repeat(64);
  const gate = state.kind === 'project' ? nextGate(state.stage) : null;
  const own = (by: string | null): boolean => by === who.state;
  const first = document?.paragraphs[0];
  return (
    bodies[kind]?.({
      fold,
      who,
      document,
      hash,
      put: { hash: gate === null ? hash : 'd'.repeat(64), gate, checklist: gate === null ? null : [] },
      own,
      first,
      third: document?.paragraphs[2] ?? first,
      bracket: first?.brackets.find(({ alternatives }) => alternatives.some(({ by }) => own(by))),
    }) ?? {}
  );
};
