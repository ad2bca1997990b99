import type { Language } from '../language.ts';
import tables from './names.json' with { type: 'json' };
import type { Said } from './said.ts';

interface Reader {
  readonly expression: RegExp;
  /** Whose name the words matched by each group are; null: of nobody that is looked for. */
  readonly meant: readonly { readonly id: string | null; readonly isName: boolean }[];
}

/** `~` stands for an ending of up to three letters, which no adjective of a name of a state is short enough for. */
const expressionOf = (form: string): string =>
  form
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(' ', '\\s+')
    .replaceAll('~', '[а-яёА-ЯЁ]{0,3}');

const reader = (language: Language): Reader => {
  const forms = [
    ...tables.known.flatMap(({ id, names, allusions }) => [
      ...names[language].map((form) => ({ form, id, isName: true })),
      ...allusions[language].map((form) => ({ form, id, isName: false })),
    ]),
    ...tables.lookalikes[language].map((form) => ({ form, id: null, isName: false })),
  ].toSorted((one, other) => other.form.length - one.form.length);
  // Titles are in capitals: a form is sought as it is written and in capitals, never in small letters alone.
  const either = forms
    .map(({ form }) => `(${expressionOf(form)}|${expressionOf(form.toUpperCase())})`)
    .join('|');
  return {
    expression: new RegExp(language === 'zh' ? either : `(?<![\\p{L}\\d])(?:${either})(?![\\p{L}\\d])`, 'gu'),
    meant: forms.map(({ id, isName }) => ({ id, isName })),
  };
};

const readers = new Map<Language, Reader>();

/**
 * Names of the Organisation, its members, observers and partners. Words that only allude to one (`китайская сторона`, 中方, the
 * Organisation) answer to a name in another language, and ask for none.
 */
export const namesOf = (text: string, language: Language): Said => {
  const { expression, meant } = readers.get(language) ?? reader(language);
  if (!readers.has(language)) readers.set(language, { expression, meant });
  const plain = new Map<string, string>();
  const possible = new Set<string>();
  for (const match of text.matchAll(expression)) {
    const found = meant[match.slice(1).findIndex((group) => group !== undefined)];
    if (found === undefined || found.id === null) continue;
    if (found.isName) plain.set(found.id, match[0]);
    else possible.add(found.id);
  }
  return { plain, possible };
};
