import { expect, test } from 'vitest';
import { amendmentPreview } from './amendment-preview.ts';
import { consolidationConflicts } from './consolidation-conflicts.ts';
import type { AmendmentOperation } from './document.ts';
import { delegate, desk, officer, plainTexts, texts } from './test-document.ts';

const propose = (amendment: AmendmentOperation) =>
  ({ kind: 'drafting.propose', body: { amendment, reason: null } }) as const;
const replace = (base: string, ru: string): AmendmentOperation => ({
  operation: 'replace',
  paragraph: 'p1',
  base,
  texts: texts(ru),
});

test('one amendment to a paragraph, and insertions after it, are no conflict', () => {
  const { take, base, document } = desk();
  take(propose(replace(base('p1'), 'Иначе.')), delegate('KAZ'));
  const insert = {
    operation: 'insert',
    after: 'p1',
    base: base('p1'),
    kind: 'point',
    depth: 0,
    texts: texts('а)'),
  } as const;
  take(propose(insert), delegate('BLR'));
  take(propose(insert), delegate('IND'));
  expect(consolidationConflicts(document())).toEqual([]);
});

test('two amendments to one paragraph are merged from what both were proposed to', () => {
  const { take, base, document } = desk();
  take(propose(replace(base('p1'), 'Участники сотрудничают тесно.')), delegate('KAZ'));
  take(propose(replace(base('p1'), 'Стороны сотрудничают ежегодно.')), delegate('BLR'));
  const [conflict, ...others] = consolidationConflicts(document());
  expect(others).toEqual([]);
  expect(conflict).toMatchObject({ paragraph: 'p1', outdated: [], merged: { zh: null, en: null } });
  expect(conflict?.merged.ru?.sides).toEqual(['m1', 'm2']);
  const merged = conflict?.merged.ru?.runs.map((run) => (run.kind === 'agreed' ? run.text : '?'));
  expect(merged?.join('')).toBe('Участники сотрудничают ежегодно.');
});

test('an amendment whose paragraph was changed meanwhile is merged with what it is now', () => {
  const { take, base, document } = desk();
  take(propose(replace(base('p1'), 'Стороны сотрудничают ежегодно.')), delegate('KAZ'));
  take(propose({ operation: 'delete', paragraph: 'p1', base: base('p1') }), delegate('BLR'));
  take(
    {
      kind: 'drafting.translate',
      body: { paragraph: 'p1', base: base('p1'), language: 'ru', text: 'Участники сотрудничают тесно.' },
    },
    officer(),
  );
  const [conflict] = consolidationConflicts(document());
  expect(conflict?.outdated).toEqual(['m1', 'm2']);
  expect(conflict?.merged.ru).toMatchObject({ base: plainTexts.ru, sides: ['m1', 'm2', null] });
  expect(conflict?.merged.ru?.runs.some((run) => run.kind === 'disputed')).toBe(true);
});

test('an insertion after a paragraph that is gone waits beside nothing', () => {
  const { take, base, document } = desk([plainTexts, texts('Второй.')]);
  take(
    propose({
      operation: 'insert',
      after: 'p2',
      base: base('p2'),
      kind: 'point',
      depth: 0,
      texts: texts('а)'),
    }),
    delegate('KAZ'),
  );
  take(propose({ operation: 'delete', paragraph: 'p2', base: base('p2') }), delegate('KAZ'));
  take(
    { kind: 'drafting.consolidate', body: { accept: [{ amendment: 'm2', texts: null }], decline: [] } },
    officer(),
  );
  expect(consolidationConflicts(document())).toMatchObject([
    { paragraph: 'p2', present: null, outdated: ['m1'], merged: { ru: null, zh: null, en: null } },
  ]);
});

test('a preview shows the words that go and come, and what would be stale', () => {
  const { take, base, document } = desk();
  const [amendment] = take(propose(replace(base('p1'), 'Стороны сотрудничают.')), delegate('KAZ')).amendments;
  const [paragraph] = document().paragraphs;
  expect(amendmentPreview(paragraph!, amendment!, 'ru')).toEqual({
    runs: [
      { kind: 'same', text: 'Стороны сотрудничают' },
      { kind: 'removed', text: ' тесно' },
      { kind: 'same', text: '.' },
    ],
    makesStale: false,
    isOutdated: false,
  });
  expect(amendmentPreview(paragraph!, amendment!, 'zh')).toEqual({
    runs: [{ kind: 'same', text: plainTexts.zh }],
    makesStale: true,
    isOutdated: false,
  });
  const [, deletion] = take(
    propose({ operation: 'delete', paragraph: 'p1', base: base('p1') }),
    delegate('BLR'),
  ).amendments;
  expect(amendmentPreview(paragraph!, deletion!, 'en').runs).toEqual([
    { kind: 'removed', text: plainTexts.en },
  ]);
  expect(amendmentPreview(null, amendment!, 'ru').isOutdated).toBe(true);
});
