import type { Policy, TypeRule } from '../policy.ts';
import type { RecordType } from '../record-type.ts';
import { recordTypes } from '../record-type.ts';
import type { Role } from '../role.ts';
import type { Scope } from '../visibility.ts';
import { scopes } from '../visibility.ts';
import { defaultPolicy, noState } from './default-policy.ts';

/** One thing that a policy says, for the page that puts it into words. */
export type PolicyStatement =
  /** Who sees a record unless its author chooses otherwise. */
  | { readonly kind: 'usual'; readonly scope: Scope; readonly states: readonly string[] }
  /** What else an author may choose, from widest to narrowest; empty: nothing. */
  | { readonly kind: 'choice'; readonly scopes: readonly Scope[] }
  /** Who publishes and corrects what is published; with `needsSecondPerson` not the one who wrote it. */
  | { readonly kind: 'publish'; readonly roles: readonly Role[]; readonly needsSecondPerson: boolean }
  | { readonly kind: 'confirm'; readonly roles: readonly Role[] }
  | { readonly kind: 'withdraw'; readonly roles: readonly Role[] }
  /** Least quality for publication, 0 to 1. */
  | { readonly kind: 'quality'; readonly least: number }
  /** Months after which a record must be renewed; null: never. */
  | { readonly kind: 'expiry'; readonly months: number | null };

/** Types of record for which a policy says the same. */
export interface PolicyParagraph {
  readonly types: readonly RecordType[];
  readonly statements: readonly PolicyStatement[];
  /** Kinds of the statements in which it differs, for any of the types, from what the platform comes with. */
  readonly ownWords: readonly PolicyStatement['kind'][];
}

const statements = (rule: TypeRule): readonly PolicyStatement[] => [
  { kind: 'usual', scope: rule.usual.scope, states: rule.usual.states },
  {
    kind: 'choice',
    scopes: scopes.filter((scope) => rule.allowed.includes(scope) && scope !== rule.usual.scope),
  },
  { kind: 'publish', roles: rule.publish, needsSecondPerson: rule.needsSecondPerson },
  { kind: 'confirm', roles: rule.confirm },
  { kind: 'withdraw', roles: rule.withdraw },
  { kind: 'quality', least: rule.leastQuality },
  { kind: 'expiry', months: rule.expiresAfterMonths },
];

/** What a policy says, types that share all rules in one paragraph, in the order of the types. */
export const policyWords = (policy: Policy): readonly PolicyParagraph[] => {
  const shipped = defaultPolicy(policy.state === noState ? null : policy.state);
  const groups = Map.groupBy(recordTypes, (type) => JSON.stringify(statements(policy.rules[type])));
  return [...groups.values()].map((types) => {
    const said = statements(policy.rules[types[0]!]);
    const ownWords = said
      .filter((statement, at) =>
        types.some(
          (type) => JSON.stringify(statement) !== JSON.stringify(statements(shipped.rules[type])[at]),
        ),
      )
      .map(({ kind }) => kind);
    return { types, statements: said, ownWords };
  });
};
