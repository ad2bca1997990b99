import type { Policy, TypeRule } from '../policy.ts';
import type { RecordType } from '../record-type.ts';
import { recordTypes } from '../record-type.ts';
import { hasVoice } from './standing.ts';

/** What is wrong with a policy: the type of record, the field of its rule, and why. */
export interface PolicyProblem {
  readonly type: RecordType | null;
  readonly field: 'state' | 'from' | keyof TypeRule;
  readonly kind:
    /** Not three capitals. */
    | 'no-state'
    | 'no-day'
    /** Rules cannot reach back over what was published under others. */
    | 'past-day'
    /** Nothing is listed: nobody could do it, or nothing could be chosen. */
    | 'empty'
    | 'twice'
    /** The usual scope is not among those allowed. */
    | 'usual-not-allowed'
    /** Named visibility without states, or states without it. */
    | 'states-unfit'
    /** A role that speaks for no state: administrator, auditor, or the Secretariat. */
    | 'role-without-voice'
    | 'out-of-range';
}

const roleFields = ['publish', 'confirm', 'withdraw'] as const;

const ruleProblems = (type: RecordType, rule: TypeRule): readonly PolicyProblem[] => {
  const problem = (field: keyof TypeRule, kind: PolicyProblem['kind']): PolicyProblem => ({
    type,
    field,
    kind,
  });
  const when = (
    holds: boolean,
    field: keyof TypeRule,
    kind: PolicyProblem['kind'],
  ): readonly PolicyProblem[] => (holds ? [problem(field, kind)] : []);
  const { usual, allowed, leastQuality, expiresAfterMonths: months } = rule;
  return [
    ...when(allowed.length === 0, 'allowed', 'empty'),
    ...when(new Set(allowed).size < allowed.length, 'allowed', 'twice'),
    ...when(!allowed.includes(usual.scope), 'usual', 'usual-not-allowed'),
    ...when((usual.scope === 'named') !== usual.states.length > 0, 'usual', 'states-unfit'),
    ...when(
      usual.states.some((state) => !/^[A-Z]{3}$/.test(state)),
      'usual',
      'no-state',
    ),
    ...roleFields.flatMap((field): readonly PolicyProblem[] =>
      [
        when(rule[field].length === 0, field, 'empty'),
        when(new Set(rule[field]).size < rule[field].length, field, 'twice'),
        when(
          rule[field].some((role) => !hasVoice(role) || role === 'secretariat-officer'),
          field,
          'role-without-voice',
        ),
      ].flat(),
    ),
    ...when(!(leastQuality >= 0 && leastQuality <= 1), 'leastQuality', 'out-of-range'),
    ...when(
      months !== null && !(Number.isInteger(months) && months >= 1 && months <= 120),
      'expiresAfterMonths',
      'out-of-range',
    ),
  ];
};

/**
 * Everything that is wrong with a policy that a state wants to set; empty: it can be set.
 *
 * @param today ISO date: the first day from which it may hold.
 */
export const policyProblems = (policy: Policy, today: string): readonly PolicyProblem[] => [
  ...(/^[A-Z]{3}$/.test(policy.state) ? [] : [{ type: null, field: 'state', kind: 'no-state' } as const]),
  ...(!/^\d{4}-\d\d-\d\d$/.test(policy.from) || Number.isNaN(Date.parse(policy.from))
    ? [{ type: null, field: 'from', kind: 'no-day' } as const]
    : policy.from < today
      ? [{ type: null, field: 'from', kind: 'past-day' } as const]
      : []),
  ...recordTypes.flatMap((type) => ruleProblems(type, policy.rules[type])),
];
