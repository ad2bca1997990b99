import type { PolicyDocument, TypeRuleDocument } from '@hamkor/contract';

/** Types of records that a state treats alike. */
export interface RuleGroup {
  readonly types: readonly string[];
  readonly rule: TypeRuleDocument;
}

/** The rules of a state with types that share one told once, in the order of their first type. */
export const groupRules = (rules: PolicyDocument['rules']): readonly RuleGroup[] => {
  const groups = new Map<string, { types: string[]; rule: TypeRuleDocument }>();
  for (const [type, rule] of Object.entries(rules)) {
    if (rule === undefined) continue;
    const key = JSON.stringify(rule);
    const group = groups.get(key);
    if (group) group.types.push(type);
    else groups.set(key, { types: [type], rule });
  }
  return [...groups.values()];
};
