import type { DocumentState, DraftingDeed, DraftingKind } from '@hamkor/drafting';
import { evolveDocument, standingOf } from '@hamkor/drafting';
import type { Capacity } from './capacity.ts';
import type { CaseState, Made } from './case-state.ts';
import type { Stage } from './case-kind.ts';
import { failed, superseded } from './conclude.ts';
import type { DeedKind } from './course.ts';
import type { CaseActor, CaseFold } from './case-act.ts';
import type { OwnLists } from './grown-list.ts';
import { takesPart } from './participation.ts';
import type { Refusal } from './refusal.ts';
import { refused } from './refusal.ts';

const channels = {
  voice: 'state',
  delegate: 'state',
  editor: 'state',
  secretariat: 'secretariat',
  'observer-voice': 'observer',
  input: 'input',
} as const;

const writing: ReadonlySet<DeedKind> = new Set([
  'drafting.propose',
  'drafting.bracket',
  'drafting.add-alternative',
  'drafting.withdraw-alternative',
  'drafting.footnote',
  'drafting.remove-footnote',
  'drafting.entitle',
  'drafting.translate',
]);
/** Whether a deed changes the text, or asks for a change. */
export const writesText = (kind: DeedKind): boolean => writing.has(kind);

const holding: ReadonlySet<DeedKind> = new Set([
  'drafting.bracket',
  'drafting.add-alternative',
  'drafting.footnote',
]);
/** Whether a deed keeps a text from being put before the members until it is settled, or drops its certificates. */
export const holdsUp = (kind: DeedKind): boolean => holding.has(kind);

/** What a delegation writes that breaks a silence as an objection would. */
const amending: ReadonlySet<DeedKind> = new Set([
  'drafting.propose',
  'drafting.bracket',
  'drafting.add-alternative',
  'drafting.footnote',
]);

/** Stages at which the text is settled, so that a change of it brings the case back to consolidation. */
const settledStages: ReadonlySet<Stage> = new Set([
  'concordance-certified',
  'coordinators-agreed',
  'on-agenda',
  'not-adopted',
]);

/** Stage of a programme, or of a meeting with its protocol, after a deed of drafting. */
const stageAfter = (state: CaseState, kind: DraftingKind, hasChanged: boolean): Stage => {
  const { stage, text } = state;
  if (state.kind === 'meeting') return stage === 'held' ? 'protocol-draft' : stage;
  if (state.kind !== 'programme') return stage;
  if (kind === 'drafting.consolidate' && (stage === 'circulated' || stage === 'comments'))
    return 'consolidated';
  if (hasChanged && settledStages.has(stage)) return 'consolidated';
  const isCertified = kind === 'drafting.certify' && text?.isConcordant === true;
  return isCertified && (stage === 'not-adopted' || !settledStages.has(stage))
    ? 'concordance-certified'
    : stage;
};

/** The case whose text has changed: a silence on the old text is broken, by nobody; another question is overtaken. */
const overtakenBy = (state: CaseState, made: Made, own: OwnLists): CaseState =>
  state.question?.mode === 'silence'
    ? failed(state, state.question, made, 'broken', [], own)
    : superseded(state, made, own);

/** The case with another text: what was said to the old one falls with it. */
const withText = (
  state: CaseState,
  document: DocumentState,
  kind: DraftingKind,
  made: Made,
  own: OwnLists,
): CaseState => {
  const text = standingOf(document);
  const hasChanged = state.text !== null && state.text.hash !== text.hash;
  const overtaken = hasChanged ? overtakenBy(state, made, own) : state;
  const { meeting } = overtaken;
  const next: CaseState = {
    ...overtaken,
    text,
    meeting: hasChanged && meeting !== null ? { ...meeting, agreed: {} } : meeting,
  };
  const stage = stageAfter(next, kind, hasChanged);
  return stage === next.stage ? next : { ...next, stage, stageSince: made };
};

/** Whose footnotes and comments one removes or settles: the Secretariat all of them, a delegation its own. */
const isForeign = (
  deed: DraftingDeed,
  document: DocumentState,
  actor: CaseActor,
  capacity: Capacity,
): boolean => {
  if (deed.kind !== 'drafting.resolve-comment' || capacity === 'secretariat') return false;
  const comment = document.comments.find(({ id }) => id === deed.body.comment);
  return comment !== undefined && (comment.channel !== 'state' || comment.by !== actor.state);
};

/**
 * Who speaks in a deed: the Secretariat takes back the wording of a state that no longer takes part, which would stand in the
 * way of all others for ever.
 */
const speaks = (state: CaseState, deed: DraftingDeed, document: DocumentState | null): string | null => {
  if (deed.kind !== 'drafting.withdraw-alternative') return null;
  const { paragraph, bracket, alternative } = deed.body;
  const by =
    document?.paragraphs
      .find(({ id }) => id === paragraph)
      ?.brackets.find(({ id }) => id === bracket)
      ?.alternatives.find(({ id }) => id === alternative)?.by ?? null;
  return by === null || takesPart(state, by) ? null : by;
};

/** The case and its document after a deed of drafting by somebody who may. */
export const draftingDeed = (
  { state, document }: CaseFold,
  deed: DraftingDeed,
  made: Made,
  actor: CaseActor,
  capacity: Capacity,
  own: OwnLists,
): CaseFold | Refusal => {
  if (document !== null && isForeign(deed, document, actor, capacity)) return refused('notOwner');
  const { question } = state;
  const breaks =
    question !== null && question.mode === 'silence' && amending.has(deed.kind) && actor.state !== null;
  // A delegate takes no position: neither breaks it a silence, nor does it change a text that is before the members.
  const overtakes = question !== null && writesText(deed.kind) && deed.kind !== 'drafting.propose';
  if (breaks ? capacity !== 'voice' : overtakes && capacity === 'delegate') return refused('noVoice');
  const spokenFor = capacity === 'secretariat' ? speaks(state, deed, document) : null;
  const evolution = evolveDocument(document, {
    ...deed,
    seq: made.act,
    at: made.at,
    actor: {
      account: actor.account,
      state: spokenFor ?? actor.state,
      organisation: actor.organisation,
      channel: spokenFor === null ? channels[capacity as keyof typeof channels] : 'state',
    },
  });
  if (evolution.kind === 'refused') return evolution;
  const next = evolution.document;
  const isSame =
    document !== null &&
    next.hash === document.hash &&
    next.paragraphs === document.paragraphs &&
    next.amendments === document.amendments &&
    next.certificates === document.certificates;
  const broken = breaks ? failed(state, question, made, 'broken', [actor.state!], own) : state;
  return { state: isSame ? broken : withText(broken, next, deed.kind, made, own), document: next };
};
