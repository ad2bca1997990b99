import type { ActEntry } from '@hamkor/acts';
import type { RecordBody } from '../record-body.ts';
import type { RecordState, RivalFigure, Status } from '../record-state.ts';
import type { RegistryAct } from '../registry-act.ts';
import { isSame } from './changes.ts';
import { takenUp } from './take-up.ts';

/** An act of the registry with its place in the log: what a kept act is, as far as a fold looks at it. */
export interface RecordedAct {
  readonly entry: Pick<ActEntry, 'seq'>;
  readonly content: RegistryAct;
}

/** A record and what its history must remember to go on. */
export interface Evolved {
  readonly state: RecordState;
  /** What the platform took up last; null where a person wrote the record. */
  readonly taken: RecordBody | null;
  /** Body after each act that left another one, by the number of the act. */
  readonly bodies: ReadonlyMap<number, RecordBody>;
}

/** An act that cannot follow: the history is not what it says it is. */
export interface IllegalAct {
  readonly kind: 'illegal-act';
  readonly act: number;
  readonly why:
    /** About another record, or not about one. */
    | 'other-subject'
    /** Nothing was drafted or taken up before it. */
    | 'no-record'
    | 'status-not-right'
    /** Not later than the act before it. */
    | 'order'
    /** A record keeps its type. */
    | 'other-type'
    /** A record keeps its owner. */
    | 'other-owner'
    /** What it restores is not what stood after the act that it names. */
    | 'nothing-to-restore';
}

export type Evolution = { readonly kind: 'evolved'; readonly evolved: Evolved } | IllegalAct;

type About<K extends RegistryAct['kind']> = Extract<RegistryAct, { readonly kind: K }>;

const isSameRival = (one: RivalFigure, other: RivalFigure): boolean =>
  one.field === other.field &&
  one.value === other.value &&
  one.unit === other.unit &&
  one.cited === other.cited;

/** Rivals with some more; a figure that stands beside already, or in the record, is not added again. */
const withRivals = (known: readonly RivalFigure[], more: readonly RivalFigure[]): readonly RivalFigure[] => [
  ...known,
  ...more.filter((rival) => !known.some((other) => isSameRival(rival, other))),
];

const withAuthor = (authors: readonly string[], account: string | null): readonly string[] =>
  account === null || authors.includes(account) ? authors : [...authors, account];

const born = (
  { entry: { seq }, content }: RecordedAct,
  act: About<'registry.take-up'> | About<'registry.draft'>,
): Evolved => {
  const isTaken = act.kind === 'registry.take-up';
  return {
    state: {
      id: content.subject.id,
      type: act.body.record.type,
      owner: act.body.owner,
      status: isTaken ? 'published' : 'draft',
      visibility: isTaken
        ? { scope: 'public', states: [] }
        : (act as About<'registry.draft'>).body.visibility,
      version: 1,
      body: act.body.record,
      rivals: [],
      authors: withAuthor([], act.actor.account),
      createdAt: act.at,
      publishedAt: isTaken ? act.at : null,
      confirmedAt: null,
      expiresOn: null,
      act: seq,
    },
    taken: isTaken ? act.body.record : null,
    bodies: new Map([[seq, act.body.record]]),
  };
};

/** Statuses in which an act may come; not listed: in any. */
const comesIn: Partial<Readonly<Record<RegistryAct['kind'], readonly Status[]>>> = {
  'registry.take-up': ['published', 'withdrawn'],
  'registry.draft': ['draft', 'submitted', 'withdrawn'],
  'registry.submit': ['draft'],
  'registry.publish': ['submitted'],
  'registry.return': ['submitted'],
  'registry.correct': ['published'],
  'registry.confirm': ['published'],
  'registry.withdraw': ['draft', 'submitted', 'published'],
  'registry.restore': ['published', 'withdrawn'],
  'registry.report-figure': ['published'],
};

/** What changes in a record by an act that may come; `body` only where it says one. */
const changeBy = (
  { state, taken, bodies }: Evolved,
  act: RegistryAct,
  seq: number,
): (Partial<RecordState> & { readonly taken?: RecordBody }) | IllegalAct['why'] => {
  const authors = withAuthor(state.authors, act.actor.account);
  switch (act.kind) {
    case 'registry.take-up': {
      const { body, rivals } = takenUp(state.body, taken, act.body.record, seq);
      return {
        body,
        rivals: withRivals(state.rivals, rivals),
        taken: act.body.record,
      };
    }
    case 'registry.draft':
      return {
        status: 'draft',
        body: act.body.record,
        visibility: act.body.visibility,
        authors,
        publishedAt: null,
      };
    case 'registry.submit':
      return { status: 'submitted' };
    case 'registry.publish':
      return {
        status: 'published',
        visibility: act.body.visibility,
        authors: [],
        publishedAt: act.at,
        confirmedAt: act.at,
        expiresOn: act.body.expiresOn,
      };
    case 'registry.return':
      return { status: 'draft' };
    case 'registry.correct':
      return {
        body: act.body.record,
        authors,
        confirmedAt: act.at,
        expiresOn: act.body.expiresOn,
      };
    case 'registry.confirm':
      return { confirmedAt: act.at, expiresOn: act.body.expiresOn };
    case 'registry.withdraw':
      return { status: 'withdrawn' };
    case 'registry.restore': {
      const stood = bodyAfter(bodies, act.body.of);
      if (stood === null || !isSame(stood, act.body.record)) return 'nothing-to-restore';
      return {
        body: act.body.record,
        authors,
        status: state.publishedAt === null ? 'draft' : 'published',
      };
    }
    case 'registry.report-figure':
      return { rivals: withRivals(state.rivals, [{ ...act.body, act: seq }]) };
    case 'registry.judge-duplicate':
      return {};
    case 'registry.set-policy':
      return 'other-subject';
  }
};

/** The body as it stood after an act, whether that act changed it or not. */
const bodyAfter = (bodies: ReadonlyMap<number, RecordBody>, act: number): RecordBody | null => {
  let body: RecordBody | null = null;
  for (const [seq, then] of bodies) if (seq <= act) body = then;
  return body;
};

/** One step of the fold: what a record is after one more act about it; null before the first. */
export const evolve = (before: Evolved | null, recorded: RecordedAct): Evolution => {
  const { entry, content: act } = recorded;
  const illegal = (why: IllegalAct['why']): IllegalAct => ({ kind: 'illegal-act', act: entry.seq, why });
  if (act.subject.type !== 'record') return illegal('other-subject');
  if (before === null)
    return act.kind === 'registry.take-up' || act.kind === 'registry.draft'
      ? { kind: 'evolved', evolved: born(recorded, act) }
      : illegal('no-record');
  const { state } = before;
  if (act.subject.id !== state.id) return illegal('other-subject');
  if (entry.seq <= state.act) return illegal('order');
  if (!(comesIn[act.kind]?.includes(state.status) ?? true)) return illegal('status-not-right');
  if ('record' in act.body && act.body.record.type !== state.type) return illegal('other-type');
  if (
    'owner' in act.body &&
    (act.body.owner.state !== state.owner.state || act.body.owner.organisation !== state.owner.organisation)
  )
    return illegal('other-owner');
  const change = changeBy(before, act, entry.seq);
  if (typeof change === 'string') return illegal(change);
  const { taken = before.taken, ...changed } = change;
  const isNew = changed.body !== undefined && !isSame(changed.body, state.body);
  const next: RecordState = {
    ...state,
    ...changed,
    body: isNew ? changed.body! : state.body,
    version: isNew ? state.version + 1 : state.version,
    act: entry.seq,
  };
  return {
    kind: 'evolved',
    evolved: {
      state: next,
      taken,
      bodies: isNew ? new Map([...before.bodies, [entry.seq, next.body]]) : before.bodies,
    },
  };
};
