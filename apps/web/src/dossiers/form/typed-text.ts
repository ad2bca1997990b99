import type { Trilingual } from '@hamkor/registry';

export const textLanguages = ['en', 'ru', 'zh'] as const;

/** A text in three languages as it is being typed: what is not there is empty. */
export type TypedText = Readonly<Record<(typeof textLanguages)[number], string>>;
export const noText: TypedText = { en: '', ru: '', zh: '' };

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

/** As the server takes it: what was left empty is unknown. Null where nothing was typed at all. */
export const givenText = ({ en, ru, zh }: TypedText): Trilingual | null => {
  const text = { en: orNull(en), ru: orNull(ru), zh: orNull(zh) };
  return text.en === null && text.ru === null && text.zh === null ? null : text;
};

/** A text that is there already, to be changed. */
export const typedText = (text: Trilingual | null): TypedText => ({
  en: text?.en ?? '',
  ru: text?.ru ?? '',
  zh: text?.zh ?? '',
});

/** A number as typed, with a comma or a point; null where none was, or where it is none. */
export const typedNumber = (text: string): number | null => {
  const plain = text
    .trim()
    .replaceAll(/[\s\u00a0\u202f]/g, '')
    .replace(',', '.');
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
};
