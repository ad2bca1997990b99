import { expect, test } from 'vitest';
import {
  joinedWith,
  kindOf,
  paragraphsFrom,
  piecesOf,
  readRows,
  shifted,
  writtenRows,
} from './paragraphs-from-text.ts';

test('a pasted text falls into paragraphs at empty lines, or at lines where it has none', () => {
  expect(piecesOf('One\r\nline.\r\n\r\nTwo.\n\n\nThree. ')).toEqual(['One line.', 'Two.', 'Three.']);
  expect(piecesOf('One.\nTwo.\n')).toEqual(['One.', 'Two.']);
  expect(piecesOf('  \n \n')).toEqual([]);
});

test.each([
  ['ПРОГРАММА ПРОМЫШЛЕННОЙ КООПЕРАЦИИ', 'heading', 0],
  ['Статья 4. Участники', 'heading', 0],
  ['第三条 合作领域', 'heading', 0],
  ['1. Стороны согласились', 'point', 0],
  ['1.2. Стороны согласились', 'point', 1],
  ['(a) machine building;', 'point', 1],
  ['（一）机械制造；', 'point', 1],
  ['Стороны согласились о нижеследующем', 'paragraph', 0],
  ['2021 was the first year of the mechanism.', 'paragraph', 0],
  ['上海合作组织成员国', 'paragraph', 0],
])('%s is a %s of depth %i', (text, kind, depth) => {
  expect(kindOf(text)).toEqual({ kind, depth });
});

test('languages stand side by side in the order of their paragraphs, and what has no counterpart stays alone', () => {
  const rows = paragraphsFrom({ ru: 'Один\nДва', zh: '一', en: '' });
  expect(rows.map(({ texts }) => texts)).toEqual([
    { ru: 'Один', zh: '一', en: null },
    { ru: 'Два', zh: null, en: null },
  ]);
});

test('a column is brought into line without losing a word', () => {
  const rows = paragraphsFrom({ ru: 'Один\nДва', zh: '一\n二', en: '' });
  const down = shifted(rows, 'zh', 0, 1);
  expect(down.map(({ texts }) => [texts.ru, texts.zh])).toEqual([
    ['Один', null],
    ['Два', '一'],
    [null, '二'],
  ]);
  expect(shifted(down, 'zh', 0, -1).map(({ texts }) => [texts.ru, texts.zh])).toEqual([
    ['Один', '一'],
    ['Два', '二'],
  ]);
  // A row that holds words is never moved onto.
  expect(shifted(rows, 'zh', 0, -1)).toEqual(rows);
});

test('a file of another language stands beside the first', () => {
  const rows = paragraphsFrom({ ru: 'Один\nДва', zh: '', en: '' });
  const chinese = [
    { kind: 'heading' as const, depth: 0, texts: { ru: null, zh: '一', en: null } },
    { kind: 'paragraph' as const, depth: 0, texts: { ru: null, zh: '二', en: null } },
    { kind: 'paragraph' as const, depth: 0, texts: { ru: null, zh: '三', en: null } },
  ];
  expect(joinedWith(rows, chinese, 'zh').map(({ kind, texts }) => [kind, texts.ru, texts.zh])).toEqual([
    ['paragraph', 'Один', '一'],
    ['paragraph', 'Два', '二'],
    ['paragraph', null, '三'],
  ]);
});

test('rows are kept and read again, and what is no row is none', () => {
  const rows = paragraphsFrom({ ru: 'Один', zh: '', en: '' });
  expect(readRows(writtenRows(rows))).toEqual(rows);
  for (const odd of ['', '{}', '[1]', 'x', undefined]) expect(readRows(odd)).toEqual([]);
});
