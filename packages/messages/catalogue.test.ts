import { createTranslator } from 'use-intl/core';
import { expect, test } from 'vitest';
import { staleDeclarations } from '../../tools/messages.ts';
import { loadMessages, locales } from './index.ts';

type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, leaf]) =>
    typeof leaf === 'string' ? [[path + key, leaf] as [string, string]] : flatten(leaf, `${path}${key}.`),
  );

/** Names of the arguments of an ICU message: `{count, plural, …}` -> `count`. */
const argumentsOf = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1]!))].sort();

const catalogues = Object.fromEntries(
  await Promise.all(
    locales.map(async (locale) => [
      locale,
      new Map(flatten((await loadMessages(locale)) as unknown as Tree)),
    ]),
  ),
) as Record<string, Map<string, string>>;

test.each(['ru', 'zh'])('%s has exactly the keys of English', (locale) => {
  expect([...catalogues[locale]!.keys()].sort()).toEqual([...catalogues['en']!.keys()].sort());
});

test.each(['ru', 'zh'])('%s takes the same arguments as English in every message', (locale) => {
  const odd = [...catalogues['en']!].filter(([key, english]) => {
    const other = catalogues[locale]!.get(key) ?? '';
    return argumentsOf(english).join() !== argumentsOf(other).join();
  });
  expect(odd.map(([key]) => key)).toEqual([]);
});

test.each([...locales])('every message of %s is well-formed ICU and not empty', async (locale) => {
  const broken: string[] = [];
  const t = createTranslator({
    locale,
    messages: (await loadMessages(locale)) as never,
    onError: (error) => {
      if (error.code === 'INVALID_MESSAGE') broken.push(error.message);
    },
  }) as (key: string, args?: Record<string, unknown>) => string;
  for (const [key, text] of catalogues[locale]!) {
    if (text.trim() === '') broken.push(`${key} is empty`);
    t(key, Object.fromEntries(argumentsOf(text).map((name) => [name, 1])));
  }
  expect(broken).toEqual([]);
});

test('the declarations the compiler reads are current', () => {
  expect(staleDeclarations().map(({ file }) => file)).toEqual([]);
});
