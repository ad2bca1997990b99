/** From widest to narrowest. */
export const scopes = [
  /** Everybody. */
  'public',
  /** Everybody who holds a role on the platform. */
  'members',
  /** The states named, and the owner's. */
  'named',
  /** The owner's state only. */
  'national',
] as const;
export type Scope = (typeof scopes)[number];

/** Who may see a published record. Drafts are seen by the owner's organisation and by the editors of its state. */
export interface Visibility {
  readonly scope: Scope;
  /** ISO 3166-1 alpha-3; empty unless the scope is `named`. */
  readonly states: readonly string[];
}
