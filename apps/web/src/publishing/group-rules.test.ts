import type { TypeRuleDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { groupRules } from './group-rules.ts';

const rule = (leastQuality: number): TypeRuleDocument => ({
  usual: { scope: 'public', states: [] },
  allowed: ['public'],
  publish: ['ministry-editor'],
  confirm: [],
  withdraw: [],
  needsSecondPerson: false,
  leastQuality,
  expiresAfterMonths: 12,
});

test('types with one rule are told together', () => {
  const groups = groupRules({ park: rule(0.5), project: rule(0.7), event: rule(0.5) } as never);
  expect(groups.map(({ types }) => types)).toEqual([['park', 'event'], ['project']]);
});
