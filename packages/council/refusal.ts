import type { DraftingRule } from '@hamkor/drafting';
import type { CouncilRule } from './council-rule.ts';

/** What a rule forbids. */
export interface Refusal {
  readonly kind: 'refused';
  readonly rule: CouncilRule | DraftingRule;
}

export const refused = (rule: CouncilRule | DraftingRule): Refusal => ({ kind: 'refused', rule });
