import type { Facts } from '../facts/facts.ts';
import { replaceRows } from '../replace-rows.ts';
import type { Database } from '../tables.ts';
import { claimRow } from './claim-mapping.ts';
import { originRow } from './origin-mapping.ts';

/** Replaces origins, claims and the links to rival figures by those of the facts. */
export const loadLedger = async (db: Database, facts: Facts): Promise<void> => {
  await replaceRows(db, 'origin', facts.origins.map(originRow));
  await replaceRows(db, 'claim', facts.claims.map(claimRow));
  await replaceRows(db, 'claim_indicator', [
    ...facts.stated.map((link) => ({ ...link, part: 'stated' as const })),
    ...facts.rivals.map((link) => ({ ...link, part: 'rival' as const })),
  ]);
};
