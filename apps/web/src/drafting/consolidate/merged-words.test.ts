import type { AmendmentDocument } from '@hamkor/contract';
import { mergeTexts } from '@hamkor/drafting';
import type { ConsolidationConflict } from '@hamkor/drafting';
import { expect, test } from 'vitest';
import { mergedWords } from './merged-words.ts';

const base = 'the parties shall meet once a year';
const amendment = (en: string): AmendmentDocument => ({
  id: 'm1',
  act: 1,
  by: 'KAZ',
  account: null,
  at: '2026-11-23T00:00:00.000Z',
  reason: null,
  standing: 'pending',
  answer: null,
  was: null,
  operation: 'replace',
  paragraph: 'p1',
  base: 'a hash',
  texts: { ru: null, zh: null, en },
});
const conflict = (one: string, other: string): ConsolidationConflict => ({
  paragraph: 'p1',
  present: null,
  amendments: [],
  outdated: [],
  merged: {
    ru: null,
    zh: null,
    en: { base, sides: ['m1', 'm2'], runs: mergeTexts(base, [one, other], 'en') },
  },
});
const present = { ru: 'текст', zh: null, en: base };

test('changes of different words are offered together', () => {
  const mine = 'the members shall meet once a year';
  const met = conflict(mine, 'the parties shall meet twice a year');
  expect(mergedWords(amendment(mine), present, met)).toEqual({
    ru: 'текст',
    zh: null,
    en: 'the members shall meet twice a year',
  });
});

test('where the same words are wanted otherwise it begins with those of the amendment', () => {
  const mine = 'the parties shall meet thrice a year';
  const met = conflict(mine, 'the parties shall meet twice a year');
  expect(mergedWords(amendment(mine), present, met).en).toBe(mine);
  expect(mergedWords(amendment(mine), present, undefined).en).toBe(mine);
});
