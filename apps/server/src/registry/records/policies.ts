import type { Policy } from '@hamkor/registry';
import { defaultPolicy, policyInForce } from '@hamkor/registry';
import type { Database } from '../../tables.ts';

/** Rules of states on a day. */
export interface Policies {
  /** Those of an owner's state; null for records that no state owns. */
  readonly of: (state: string | null) => Policy;
  /** Number of the act that set them; null for the rules the platform comes with. */
  readonly actOf: (state: string | null) => number | null;
  /** States that have set some. */
  readonly states: readonly string[];
}

/** Rules that were set, in the order of their acts, with what holds today (ISO date). */
export const readPolicies = async (db: Database, today: string): Promise<Policies> => {
  const rows = await db.selectFrom('state_policy').selectAll().orderBy('act').execute();
  const acts = new Map<Policy, number>();
  const set = rows.map(({ state, valid_from: from, basis, rules, act }): Policy => {
    const policy = { state, from, basis, rules };
    acts.set(policy, Number(act));
    return policy;
  });
  const found = new Map<string | null, Policy>();
  const of = (state: string | null): Policy => {
    const policy = found.get(state) ?? policyInForce(set, state, today);
    found.set(state, policy);
    return policy;
  };
  return {
    of,
    actOf: (state) => acts.get(of(state)) ?? null,
    states: [...new Set(rows.map(({ state }) => state))],
  };
};

/** Months by type for which a record counts as fresh, by state; `*` for states that have set none. */
export const freshMonths = (policies: Policies, whenNone: number): Record<string, Record<string, number>> => {
  const monthsOf = ({ rules }: Policy): Record<string, number> =>
    Object.fromEntries(
      Object.entries(rules).map(([type, rule]) => [type, rule.expiresAfterMonths ?? whenNone]),
    );
  return {
    '*': monthsOf(defaultPolicy(null)),
    ...Object.fromEntries(policies.states.map((state) => [state, monthsOf(policies.of(state))])),
  };
};

/** Keeps rules that an act has set. */
export const keepPolicy = async (
  db: Database,
  { state, from, basis, rules }: Policy,
  act: number,
): Promise<void> => {
  await db
    .insertInto('state_policy')
    .values({ act, state, valid_from: from, basis, rules: JSON.stringify(rules) as never })
    .execute();
};
