import type { TextStanding } from '@hamkor/drafting';
import type { Trilingual } from '@hamkor/registry';
import type { CaseKind, Gate, Level, Stage } from './case-kind.ts';
import type { GateLine, MeetingPlan } from './council-deed.ts';

/** Where something came from: number of the act and its instant. */
export interface Made {
  readonly act: number;
  readonly at: string;
}

/** What a state has said to a question. Silence is not an objection, and nobody assents for another. */
export interface Position extends Made {
  readonly stance: 'object' | 'opinion' | 'assent' | 'out' | 'observe';
  /** Opinion or objection, word for word; null otherwise. */
  readonly text: string | null;
  readonly point: string | null;
}

/** What is before the members. */
export interface Question extends Made {
  readonly mode: 'meeting' | 'silence';
  readonly hash: string;
  readonly level: Level;
  readonly gate: Gate | null;
  readonly checklist: readonly GateLine[] | null;
  readonly members: readonly string[];
  readonly observers: readonly string[];
  /** Of the silence procedure; null at a meeting. */
  readonly silence: {
    readonly until: string;
    readonly zone: string;
    readonly place: string;
  } | null;
  /** By state; a state may both have an opinion on record and assent, so a list. Ordered by state, then stance. */
  readonly positions: Readonly<Record<string, readonly Position[]>>;
}

/** How a question ended, with the act that ended it: of a silence nobody broke, the act that announced it. */
export interface Outcome extends Made {
  readonly question: Question;
  readonly result: 'adopted' | 'not-adopted' | 'broken' | 'superseded';
  /** The end of the silence itself where nobody broke it; the closing by the chair at a meeting. */
  readonly at: string;
  /**
   * States whose objection stood, or whose amendment broke the silence; empty unless it was not adopted or broken, and where the
   * Secretariat changed the text during a silence.
   */
  readonly blocking: readonly string[];
  readonly opinions: readonly {
    readonly state: string;
    readonly point: string | null;
    readonly text: string;
  }[];
  /** Who takes part in what was adopted. */
  readonly participants: readonly string[];
}

/** How a state takes part. */
export interface Participation extends Made {
  readonly standing: 'in' | 'out' | 'observing' | 'joined';
}

export interface Credential extends Made {
  readonly account: string;
  readonly state: string;
  readonly capacity: 'head-of-delegation' | 'delegate';
  readonly until: string | null;
  readonly revokedAt: string | null;
}

export interface Meeting {
  readonly plan: MeetingPlan;
  readonly agenda: readonly {
    readonly id: string;
    readonly title: Trilingual;
    readonly case: string | null;
  }[];
  readonly documents: readonly { readonly case: string; readonly hash: string; readonly title: Trilingual }[];
  readonly sent: (Made & { readonly termDays: number }) | null;
  readonly delegations: Readonly<
    Record<string, readonly { readonly name: string; readonly post: string; readonly isHead: boolean }[]>
  >;
  readonly heldOn: string | null;
  /** Delegations that agreed to the protocol of a hash. */
  readonly agreed: Readonly<Record<string, Made & { readonly hash: string }>>;
  readonly decisions: readonly CaseDecision[];
  readonly actions: readonly ActionItem[];
}

export interface CaseDecision extends Made {
  readonly id: string;
  readonly text: Trilingual;
  readonly case: string | null;
  readonly states: readonly string[] | null;
  readonly paragraph: string | null;
}

export interface ActionItem extends Made {
  readonly id: string;
  readonly text: Trilingual;
  readonly owner: string;
  readonly due: string;
  readonly decision: string | null;
  readonly done: (Made & { readonly evidence: string }) | null;
}

export interface HistoryEvent {
  readonly on: string;
  readonly stage: Stage;
  readonly text: Trilingual;
  /** Whether something was decided: it stands in the register of decisions then. */
  readonly isDecision: boolean;
  readonly source: string;
  readonly confidence: 'published' | 'estimated' | 'unverified';
}

/** A case as its acts have made it. All lists are in an order that does not depend on that of independent acts. */
export interface CaseState {
  readonly id: string;
  readonly kind: CaseKind;
  readonly matter: 'text' | 'project' | 'membership';
  readonly stage: Stage;
  /** The act after which everything must lie that is done at this stage: that which brought the case here. */
  readonly stageSince: Made;
  /** Where it stood before it was suspended; null unless it is. */
  readonly stageBefore: Stage | null;
  readonly title: Trilingual;
  readonly summary: Trilingual;
  readonly number: string | null;
  readonly forum: string;
  /** Null in what is history and not known. */
  readonly chair: string | null;
  readonly members: readonly string[];
  readonly observers: readonly string[];
  readonly concerned: string | null;
  readonly interested: readonly string[] | null;
  readonly parent: string | null;
  readonly dossier: string | null;
  readonly readers: 'public' | 'members';
  readonly opened: Made & { readonly state: string | null; readonly account: string | null };
  /** Taken up from published sources, with `events`; nothing further is done in it. */
  readonly isHistory: boolean;
  readonly events: readonly HistoryEvent[];
  readonly text: TextStanding | null;
  readonly sponsors: readonly string[];
  readonly consultation: (Made & { readonly until: string; readonly experts: string }) | null;
  readonly circulation:
    | (Made & {
        readonly hash: string;
        readonly meeting: string | null;
        readonly meetingAt: string | null;
        readonly termDays: number;
        /** Whole days before the meeting; null without one. */
        readonly daysBefore: number | null;
        readonly isLate: boolean;
      })
    | null;
  readonly commentsUntil: string | null;
  readonly agenda: { readonly meeting: string; readonly meetingAt: string } | null;
  readonly question: Question | null;
  /** Oldest first. */
  readonly outcomes: readonly Outcome[];
  readonly participation: Readonly<Record<string, Participation>>;
  readonly signatures: Readonly<Record<string, Made & { readonly hash: string }>>;
  readonly deposit: (Made & { readonly receivedAt: string }) | null;
  readonly copies: Made | null;
  readonly nationalProcedures: Readonly<
    Record<string, Made & { readonly on: string; readonly reference: string | null }>
  >;
  readonly credentials: readonly Credential[];
  readonly waivers: readonly (Made & {
    readonly state: string;
    readonly hash: string;
    readonly text: string;
  })[];
  readonly meeting: Meeting | null;
  /** Why it was returned, withdrawn, suspended, cancelled or reopened, where it was last; `into` where it was merged. */
  readonly reason: string | null;
  readonly mergedInto: string | null;
  readonly inputs: readonly (Made & {
    readonly organisation: string | null;
    readonly state: string | null;
    readonly text: string;
    readonly paragraph: string | null;
  })[];
  readonly lastAct: number;
  readonly lastAt: string;
}
