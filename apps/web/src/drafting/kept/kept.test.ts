import { expect, test } from 'vitest';
import { forget, keep, keptAt, keptSlots } from './kept.ts';
import type { Store } from './kept.ts';

const storeOf = (kept = new Map<string, string>()): Store => ({
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, text) => void kept.set(key, text),
  removeItem: (key) => void kept.delete(key),
  key: (place) => [...kept.keys()][place] ?? null,
  get length() {
    return kept.size;
  },
});

const at = (form: string, paragraph: string | null) => ({ form, paragraph });

test('what was typed is there again, by case, account, form and paragraph', () => {
  const store = storeOf();
  keep(store, 'a1', 'case/1', at('amend', 'p3'), { ru: 'Текст', base: 'ff' });
  expect(keptAt(store, 'a1', 'case/1', at('amend', 'p3'))).toEqual({ ru: 'Текст', base: 'ff' });
  expect(keptAt(store, 'a1', 'case/1', at('amend', 'p4'))).toBeNull();
  expect(keptAt(store, 'a1', 'case', at('amend', 'p3'))).toBeNull();
  expect(keptAt(store, 'a2', 'case/1', at('amend', 'p3'))).toBeNull();
});

test('unsent entries are listed in the order of the paragraphs, and only those of the case and account', () => {
  const store = storeOf();
  keep(store, 'a1', 'c', at('comment', 'p10'), { text: 'x' });
  keep(store, 'a1', 'c', at('amend', 'p2'), { ru: 'y' });
  keep(store, 'a1', 'c', at('comment', null), { text: 'z' });
  keep(store, 'a1', 'd', at('comment', 'p1'), { text: 'other case' });
  keep(store, 'a2', 'c', at('comment', 'p1'), { text: 'somebody else' });
  expect(keptSlots(store, 'a1', 'c')).toEqual([at('comment', null), at('amend', 'p2'), at('comment', 'p10')]);
  forget(store, 'a1', 'c', at('amend', 'p2'));
  expect(keptSlots(store, 'a1', 'c')).toEqual([at('comment', null), at('comment', 'p10')]);
});

test('a store that is full says so, and what others wrote into it is no entry', () => {
  const full: Store = {
    ...storeOf(),
    setItem: () => {
      throw new Error('QuotaExceededError');
    },
  };
  expect(keep(full, 'a1', 'c', at('amend', 'p2'), { ru: 'y' })).toBe(false);
  for (const odd of ['[1]', '{"ru":1}', 'no json', 'null', '"text"']) {
    const store = storeOf(new Map([['hamkor.kept/a1/c/amend/p2', odd]]));
    expect(keptAt(store, 'a1', 'c', at('amend', 'p2')), odd).toBeNull();
  }
});
