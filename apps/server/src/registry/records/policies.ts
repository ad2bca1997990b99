import type { Policy } from '@hamkor/registry';
import { addMonths, defaultPolicy, policyInForce } from '@hamkor/registry';
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

const nextDay = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** Day since when a record must have been said to count as fresh: by its whole term, and by half of it. */
type FreshSince = readonly [wholeTerm: string, halfTerm: string];

/** The earliest day that, so many months later, is today or still to come. */
export const earliestWithin = (months: number, today: string): string => {
  const back = addMonths(today, -months);
  // Where the month before is too short, its last day comes round before today.
  return addMonths(back, months) >= today ? back : nextDay(back);
};

/**
 * Days since when records count as fresh, by state and type; `*` for states that have set no rules.
 *
 * @param whenNone months where rules let a type not expire
 */
export const freshSince = (
  policies: Policies,
  whenNone: number,
  today: string,
): Record<string, Record<string, FreshSince>> => {
  const of = ({ rules }: Policy): Record<string, FreshSince> =>
    Object.fromEntries(
      Object.entries(rules).map(([type, { expiresAfterMonths }]) => {
        const term = expiresAfterMonths ?? whenNone;
        return [type, [earliestWithin(term, today), earliestWithin(Math.ceil(term / 2), today)]];
      }),
    );
  return {
    '*': of(defaultPolicy(null)),
    ...Object.fromEntries(policies.states.map((state) => [state, of(policies.of(state))])),
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
