import { expect, test } from 'vitest';
import { saidIn } from './said-in.ts';

test('words of an opinion come with the point that it is about, before it', () => {
  expect(saidIn({ text: 'We see it otherwise.', point: 'Paragraph 4' })).toEqual([
    'Paragraph 4',
    'We see it otherwise.',
  ]);
});

test('hashes, members and texts in three languages are not words of whoever acted', () => {
  expect(
    saidIn({ hash: 'a'.repeat(64), members: ['KAZ'], text: { ru: 'Текст', zh: null, en: null } }),
  ).toEqual([]);
  expect(saidIn(null)).toEqual([]);
  expect(saidIn({ reason: null })).toEqual([]);
});
