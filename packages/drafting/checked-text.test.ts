import { expect, test } from 'vitest';
import { checkedText, mixesDirections } from './checked-text.ts';

const rule = (text: string) => {
  const checked = checkedText(text);
  return checked.kind === 'refused' ? checked.rule : null;
};
const kept = (text: string) => {
  const checked = checkedText(text);
  return checked.kind === 'text' ? checked.text : null;
};

test('a text is kept composed, with one kind of line end and without tabulators', () => {
  expect(kept('cafe\u0301\r\nи\u0306\tx\u2028y')).toBe('caf\u00e9\nй x\ny');
});

test('characters that no person sees are refused', () => {
  expect(['a\u0000b', 'a\u0007', '\u0080', '\ud83d alone'].map(rule)).toEqual(
    Array(4).fill('controlCharacter'),
  );
});

test('a name written from right to left stands in a text only within isolates', () => {
  expect(rule('Город \u062a\u0647\u0631\u0627\u0646')).toBe('mixedDirections');
  expect(rule('\u05e9\u05dc\u05d5\u05dd')).toBe('mixedDirections');
  expect(rule('Город \u2067\u062a\u0647\u0631\u0627\u0646\u2069 и область')).toBeNull();
});

test('a Latin name stands in a Persian passage only within isolates of its own', () => {
  const persian = '\u0633\u0627\u0632\u0645\u0627\u0646';
  expect(rule(`\u2067${persian} SCO ${persian}\u2069`)).toBe('mixedDirections');
  expect(rule(`\u2067${persian} \u2066SCO\u2069 ${persian}\u2069`)).toBeNull();
});

test('overrides, embeddings and isolates left open are refused whatever they hold', () => {
  const bad = ['a\u202eb\u202c', '\u202aa\u202c', 'a\u2066b', 'a\u2069b', '\u2066a\u2069\u2069', 'a\u200fb'];
  expect(bad.filter((text) => !mixesDirections(text))).toEqual([]);
});

test('texts in Russian, Chinese and English with figures and signs of any kind run one way', () => {
  const good = ['Статья 5 («б»)', '各方（甲）1,234.5', 'Article 5 — 10 % of €3 🙂', 'a\u200eb', ''];
  expect(good.filter(mixesDirections)).toEqual([]);
});
