import type { FigureDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { doesNotHold, indicatorOf, sharesOfLargest, statedFor, wasChecked } from './profile.ts';
import type { Profile } from './profile.ts';

const figure = (value: number | null): FigureDocument => ({
  value,
  unit: 'USD',
  years: [2024, 2024],
  confidence: 'published',
  origins: ['country-indicators'],
  steps: [],
});

const china: Profile = {
  indicators: [{ indicator: 'merchandise_exports', figure: figure(3.576e12) }],
  article: [
    {
      indicator: 'seed_stated_exports',
      stated: figure(3.5e12),
      checked: [{ indicator: 'merchandise_exports', figure: figure(3.576e12) }],
      claim: { id: 'CL007', verdict: 'confirmed', checked: '3.576', confidence: 'published' },
    },
  ],
};

test('the article says 3.5 trillion where the checked exports of China are 3.576 trillion', () => {
  expect(indicatorOf(china, 'merchandise_exports')?.value).toBe(3.576e12);
  expect(statedFor(china, 'merchandise_exports')?.stated.value).toBe(3.5e12);
});

test('an indicator nobody gives is unknown, and nothing is claimed of it', () => {
  expect(indicatorOf(china, 'population')).toBeNull();
  expect(statedFor(china, 'population')).toBeNull();
});

test('areas are shares of the largest, and unknown has none rather than a small one', () => {
  expect(sharesOfLargest([figure(50), null, figure(200), figure(null)])).toEqual([0.25, null, 1, null]);
  expect(sharesOfLargest([null])).toEqual([null]);
});

test('a figure without a source was not checked, and so is not called wrong', () => {
  const [confirmed] = china.article;
  const unfound = { ...confirmed!, claim: { ...confirmed!.claim!, verdict: 'not-found' as const } };
  const contradicted = { ...confirmed!, claim: { ...confirmed!.claim!, verdict: 'contradicted' as const } };
  expect([confirmed!, unfound, contradicted].map(wasChecked)).toEqual([true, false, true]);
  expect([confirmed!, unfound, contradicted].map(doesNotHold)).toEqual([false, false, true]);
});
