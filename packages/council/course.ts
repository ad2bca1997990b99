import type { DraftingKind } from '@hamkor/drafting';
import type { Capacity } from './capacity.ts';
import type { CaseKind, Stage } from './case-kind.ts';
import type { CouncilKind } from './council-deed.ts';

export type DeedKind = CouncilKind | DraftingKind;

/**
 * Who does a step, besides capacities. `chair`: the voice of the presiding state. `opener`: the voice of the state that opened
 * the case, or the Secretariat where it opened it. `opening-desk`: editors and delegates of that state.
 */
export type Seat =
  Exclude<Capacity, 'visitor' | 'auditor' | 'administrator'> | 'chair' | 'opener' | 'opening-desk';

/** A deed in the course of a case: who does it at which stages, and where it brings the case; without `to` the deed says so itself. */
export interface Step {
  readonly by: readonly Seat[];
  readonly at: readonly Stage[];
  readonly to?: Stage;
  /** Others who do it as well, at fewer stages. */
  readonly besides?: { readonly by: readonly Seat[]; readonly at: readonly Stage[] };
}

export type Course = Readonly<Partial<Record<DeedKind, Step>>>;

const voice: readonly Seat[] = ['voice'];
const secretariat: readonly Seat[] = ['secretariat'];
/** The chair, and the Secretariat on its behalf: it puts, announces and closes, and assents to nothing. */
const chair: readonly Seat[] = ['chair', 'secretariat'];
const drafters: readonly Seat[] = ['voice', 'delegate'];

/** What is before the members, and what they say to it. */
const questionSteps = (at: readonly Stage[]): Course => ({
  'council.table': { by: chair, at },
  'council.announce-silence': { by: chair, at },
  'council.close': { by: chair, at },
  'council.object': { by: voice, at },
  'council.record-opinion': { by: voice, at },
  'council.assent': { by: voice, at },
  'council.withdraw-position': { by: voice, at },
  'council.opt-out': { by: voice, at },
  'council.observe': { by: voice, at },
  'council.take-part': { by: voice, at },
});

/** Work on the text of a case: `from` are the stages at which it may be begun. */
const draftingSteps = (at: readonly Stage[], from: readonly Stage[]): Course => ({
  'drafting.start': { by: ['opener', 'opening-desk', 'secretariat'], at: from },
  'drafting.entitle': { by: secretariat, at, besides: { by: ['opener', 'opening-desk'], at: from } },
  'drafting.propose': { by: drafters, at },
  'drafting.withdraw-amendment': { by: drafters, at },
  'drafting.consolidate': { by: secretariat, at },
  // Who opened the case completes its first draft; once it has gone out to the members the Secretariat translates alone.
  'drafting.translate': { by: secretariat, at, besides: { by: ['opener', 'opening-desk'], at: from } },
  'drafting.bracket': { by: drafters, at },
  'drafting.add-alternative': { by: drafters, at },
  // The Secretariat takes back the wording of the text itself, once nobody holds to it.
  'drafting.withdraw-alternative': { by: [...drafters, 'secretariat'], at },
  'drafting.settle-bracket': { by: secretariat, at },
  'drafting.footnote': { by: [...drafters, 'secretariat'], at },
  'drafting.remove-footnote': { by: [...drafters, 'secretariat'], at },
  'drafting.set-term': { by: secretariat, at },
  'drafting.remove-term': { by: secretariat, at },
  'drafting.certify': { by: ['voice', 'secretariat'], at },
});

const commentSteps = (at: readonly Stage[]): Course => ({
  'drafting.comment': { by: ['voice', 'delegate', 'secretariat', 'observer-voice', 'input'], at },
  'drafting.resolve-comment': { by: ['voice', 'delegate', 'secretariat'], at },
});

/** Who speaks, who presides, and what others have to say. */
const standingSteps = (at: readonly Stage[]): Course => ({
  'council.credential': { by: ['voice', 'observer-voice'], at },
  'council.revoke-credential': { by: ['voice', 'observer-voice'], at },
  'council.hand-chair': { by: chair, at },
  'council.input': { by: ['input', 'observer-voice'], at },
});

const ideas: readonly Stage[] = ['idea', 'registered', 'sponsor-found', 'expert-consultation'];
const sponsored: readonly Stage[] = ['registered', 'sponsor-found', 'expert-consultation'];

const initiative = (): Course => ({
  'council.register': { by: secretariat, at: ['idea', 'returned'], to: 'registered' },
  'council.sponsor': { by: voice, at: sponsored },
  'council.withdraw-sponsorship': { by: voice, at: sponsored },
  'council.begin-consultation': {
    by: secretariat,
    at: ['sponsor-found', 'expert-consultation'],
    to: 'expert-consultation',
  },
  'council.agree-concept': { by: chair, at: ['expert-consultation'], to: 'concept-agreed' },
  'council.return': { by: secretariat, at: ideas, to: 'returned' },
  'council.withdraw': { by: ['opener'], at: [...ideas, 'returned'], to: 'withdrawn' },
  'council.merge': { by: secretariat, at: ideas, to: 'merged' },
  'council.circulate': { by: secretariat, at: ideas },
  ...questionSteps(['expert-consultation']),
  'council.join': { by: voice, at: ['concept-agreed'] },
  ...draftingSteps(ideas, ideas),
  ...commentSteps([...ideas, 'concept-agreed', 'returned']),
  ...standingSteps([...ideas, 'concept-agreed', 'returned']),
});

const inWriting: readonly Stage[] = [
  'drafting',
  'circulated',
  'comments',
  'consolidated',
  'concordance-certified',
  'coordinators-agreed',
  'on-agenda',
  'not-adopted',
];
const circulated: readonly Stage[] = inWriting.filter((stage) => stage !== 'drafting');
const adopted: readonly Stage[] = ['adopted', 'signed', 'deposited', 'copies-certified', 'in-force'];

const programme = (): Course => ({
  'council.circulate': { by: secretariat, at: inWriting },
  'council.open-comments': { by: secretariat, at: ['circulated', 'comments'], to: 'comments' },
  'council.put-on-agenda': {
    by: chair,
    at: ['concordance-certified', 'coordinators-agreed', 'on-agenda'],
    to: 'on-agenda',
  },
  ...questionSteps(circulated),
  // Who stays out may say so before anything is put.
  'council.opt-out': { by: voice, at: inWriting },
  'council.observe': { by: voice, at: inWriting },
  'council.take-part': { by: voice, at: inWriting },
  'council.join': { by: voice, at: adopted },
  'council.sign': { by: voice, at: adopted },
  'council.deposit': { by: secretariat, at: ['signed'], to: 'deposited' },
  'council.certify-copies': { by: secretariat, at: ['deposited'], to: 'copies-certified' },
  'council.complete-national-procedure': {
    by: voice,
    at: ['signed', 'deposited', 'copies-certified', 'in-force'],
  },
  'council.reopen': { by: chair, at: [...adopted, 'not-adopted'], to: 'drafting' },
  'council.expire': { by: chair, at: ['in-force'], to: 'expired' },
  'council.withdraw': { by: ['opener'], at: inWriting, to: 'withdrawn' },
  ...draftingSteps(inWriting, ['drafting']),
  // A text not yet sent round will change: certifying it would be in vain.
  'drafting.certify': { by: ['voice', 'secretariat'], at: circulated },
  ...commentSteps([...inWriting, ...adopted]),
  ...standingSteps([...inWriting, ...adopted]),
});

const underWay: readonly Stage[] = ['proposed', 'g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'];
const live: readonly Stage[] = [...underWay, 'g7', 'suspended'];

const project = (): Course => ({
  'council.circulate': { by: secretariat, at: underWay },
  'council.put-on-agenda': { by: chair, at: underWay },
  ...questionSteps(underWay),
  'council.join': { by: voice, at: underWay.filter((stage) => stage !== 'proposed') },
  'council.waive': { by: voice, at: underWay },
  'council.suspend': { by: chair, at: underWay, to: 'suspended' },
  'council.resume': { by: chair, at: ['suspended'] },
  'council.cancel': { by: chair, at: [...underWay, 'suspended'], to: 'cancelled' },
  'council.withdraw': { by: ['opener'], at: ['proposed'], to: 'cancelled' },
  ...standingSteps(live),
});

const beforeMeeting: readonly Stage[] = ['convened', 'agenda-draft', 'documents-sent'];
const protocol: readonly Stage[] = ['held', 'protocol-draft'];
const afterMeeting: readonly Stage[] = [...protocol, 'protocol-agreed', 'signed'];

const meeting = (): Course => ({
  'council.plan-meeting': { by: chair, at: beforeMeeting },
  'council.set-agenda': { by: chair, at: beforeMeeting },
  'council.send-documents': { by: secretariat, at: beforeMeeting, to: 'documents-sent' },
  'council.name-delegation': { by: ['voice', 'observer-voice'], at: [...beforeMeeting, 'held'] },
  'council.hold': { by: chair, at: beforeMeeting },
  'council.cancel': { by: chair, at: beforeMeeting, to: 'cancelled' },
  'council.add-decision': { by: chair, at: protocol },
  'council.add-action': { by: chair, at: afterMeeting },
  'council.complete-action': { by: voice, at: afterMeeting },
  'council.agree-protocol': { by: voice, at: ['protocol-draft'] },
  'council.sign': { by: voice, at: ['protocol-agreed'] },
  'council.deposit': { by: secretariat, at: ['signed'] },
  'council.certify-copies': { by: secretariat, at: ['signed'] },
  ...draftingSteps([...beforeMeeting, ...protocol], [...beforeMeeting, ...protocol]),
  ...commentSteps([...beforeMeeting, ...afterMeeting]),
  ...standingSteps([...beforeMeeting, ...afterMeeting]),
});

let courses: Readonly<Record<CaseKind, Course>> | undefined;

/** The course of a kind of case: what is not in it is not done in such a case, by nobody and at no stage. */
export const courseOf = (kind: CaseKind): Course => {
  courses ??= { initiative: initiative(), programme: programme(), project: project(), meeting: meeting() };
  return courses[kind];
};

/** Who opens a case of each kind. */
export const openers: Readonly<Record<CaseKind, readonly Capacity[]>> = {
  initiative: ['voice', 'editor'],
  programme: ['voice', 'editor', 'secretariat'],
  project: ['voice', 'editor', 'secretariat'],
  meeting: ['voice', 'secretariat'],
};
