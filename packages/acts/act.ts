/** What is set down when a person or a state does something, and the entry of the log that binds it. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** Who acts, and in what standing. */
export interface Actor {
  /** Id of the account; null when the platform itself acts, as when it takes up facts that it ships. */
  readonly account: string | null;
  /** Role acted in (`ministry-editor`, …); null for the platform. */
  readonly role: string | null;
  /** State acted for, ISO 3166-1 alpha-3. */
  readonly state: string | null;
  /** Record id of the organisation acted for. */
  readonly organisation: string | null;
}

/** What an act is about: `{ type: 'record', id: 'PRJ001' }`. */
export interface Subject {
  readonly type: string;
  readonly id: string;
}

/** Who may read the content of an act, for good: an act is never changed. */
export interface ActReaders {
  /**
   * From widest to narrowest. `public`: everybody; `members`: everybody who holds a role; `named`: `states` and the owner's;
   * `national`: the owner's state, or only whom a draft is for where `ownerOrganisation` is set; `draft`: people of
   * `ownerOrganisation` and the editors of the owner's state; `organisation`: people of `ownerOrganisation` alone.
   */
  readonly scope: 'public' | 'members' | 'named' | 'national' | 'draft' | 'organisation';
  /** ISO 3166-1 alpha-3; empty unless the scope is `named`. */
  readonly states: readonly string[];
  /** ISO 3166-1 alpha-3; null for the Organisation as a whole: those whose role is bound to no state. */
  readonly ownerState: string | null;
  /** Record id of the organisation whose people may read it whatever the scope; null: none beside the scope. */
  readonly ownerOrganisation: string | null;
}

/** One act as its author meant it. Kept beside the entry, for those who may read it. */
export interface ActContent<Body = Json> {
  /** Domain and deed: `registry.publish`. */
  readonly kind: string;
  readonly subject: Subject;
  readonly actor: Actor;
  /** Instant, ISO 8601 in UTC with milliseconds. */
  readonly at: string;
  /** What it rests on: an address or a citation; null when it says so itself. */
  readonly source: string | null;
  readonly body: Body;
}

/**
 * What everybody may read of an act: it tells nothing of the content but its commitment, so that a log can be
 * verified by those who may not read all of it.
 */
export interface ActEntry {
  /** How `content`, `previous` and `hash` were made; other suites may stand beside it later. */
  readonly alg: 'sha256-jcs';
  /** 1, 2, 3 … without gaps. */
  readonly seq: number;
  /** That of the content. */
  readonly at: string;
  /**
   * SHA-256 over the salt (32 bytes) and the canonical form (RFC 8785) of the content with its `readers` beside the other
   * fields, lower-case hexadecimal.
   */
  readonly content: string;
  /** `hash` of the entry before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 over the canonical form of all fields above. */
  readonly hash: string;
}

/** An act as it is kept: its entry, and its content and readers with the salt that the commitment was made with. */
export interface Act<Body = Json> {
  readonly entry: ActEntry;
  /** 32 random bytes, lower-case hexadecimal: keeps short contents from being guessed out of their commitment. */
  readonly salt: string;
  readonly content: ActContent<Body>;
  readonly readers: ActReaders;
}
