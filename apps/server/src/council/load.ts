import type { Facts } from '../facts/facts.ts';
import type { Database } from '../tables.ts';
import { takeUpHistory } from './take-up/take-up-history.ts';

/** Takes up what has changed in the history of the council. */
export const loadCouncil = (db: Database, facts: Facts): Promise<void> =>
  takeUpHistory(db, facts.councilHistory, () => new Date());
