import type { Facts } from '../facts/facts.ts';
import { replaceRows } from '../replace-rows.ts';
import type { Database } from '../tables.ts';
import { mechanismRow } from './mechanism-mapping.ts';
import { takeUpFacts } from './take-up/take-up-facts.ts';

/** Replaces the mechanisms by those of the facts, and takes up what has changed in the records. */
export const loadRegistry = async (db: Database, facts: Facts): Promise<void> => {
  await replaceRows(db, 'mechanism', facts.mechanisms.map(mechanismRow));
  await takeUpFacts(db, facts, () => new Date());
};
