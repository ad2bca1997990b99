import type { Facts } from '../facts/facts.ts';
import type { Database } from '../tables.ts';
import type { ForumStates } from './forum-states.ts';
import type { Courier } from './telling/courier.ts';

/** What the routes of the council work with. */
export interface CouncilDependencies {
  readonly db: Database;
  readonly now: () => Date;
  readonly states: ForumStates;
  readonly facts: Pick<Facts, 'mechanisms' | 'councilHistory'>;
  readonly courier: Courier;
  /** Address that people know the platform by; null: letters bear no links. */
  readonly address: string | null;
}
