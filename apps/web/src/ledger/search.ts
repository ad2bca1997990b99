import type { ClaimDocument } from '@hamkor/contract';

export const verdicts = [
  'contradicted',
  'differs',
  'not-found',
  'confirmed',
] as const satisfies readonly ClaimDocument['verdict'][];

/** What the address of the ledger may say. */
export interface LedgerSearch {
  readonly verdict?: ClaimDocument['verdict'];
  readonly country?: string;
  readonly q?: string;
}

/** Keeps what the ledger understands of an address; anything else is left out. */
export const validateLedgerSearch = ({ verdict, country, q }: Record<string, unknown>): LedgerSearch => {
  const known = verdicts.find((each) => each === verdict);
  return {
    ...(known === undefined ? {} : { verdict: known }),
    ...(typeof country === 'string' && /^[A-Z]{3}\d{0,2}$/.test(country) ? { country } : {}),
    ...(typeof q === 'string' && q.trim() !== '' && q.length <= 200 ? { q } : {}),
  };
};
