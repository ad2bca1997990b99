/** Something that runs against a case. */
export interface Clock {
  readonly kind:
    | 'silence'
    /** Documents at least 20 days, or another term, before a meeting. */
    | 'documents'
    /** Certified copies within 7 days of receipt of the originals. */
    | 'copies'
    | 'comments'
    | 'consultation'
    | 'meeting'
    | 'action'
    | 'credential';
  /** When it ends. */
  readonly at: string;
  readonly standing: 'running' | 'met' | 'late';
  /** Place of the deadline; null where none was named. */
  readonly zone: string | null;
  /** Whose it is: a state, the chair or the Secretariat; null: every member. */
  readonly of: string | null;
  /** Item of the case meant: id of an action, account of a credential; null: the case. */
  readonly item: string | null;
}

/** Something that waits for a state, or for the Secretariat. */
export interface Waiting {
  readonly kind:
    | 'say-to-question'
    | 'comment'
    | 'sponsor'
    | 'agree-protocol'
    | 'sign'
    | 'complete-national-procedure'
    | 'name-delegation'
    | 'complete-action'
    | 'translate'
    | 'certify'
    | 'register'
    | 'consolidate'
    | 'close-question'
    /** The chair tells all members that a silence was broken, and says how to go on. */
    | 'tell-broken'
    | 'certify-copies'
    | 'send-documents'
    | 'withdraw-alternative'
    | 'waive';
  readonly due: string | null;
  readonly zone: string | null;
  readonly isLate: boolean;
  readonly item: string | null;
}
