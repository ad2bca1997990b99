import type { Names } from '@hamkor/chains';
import type { CapturedItem } from '@hamkor/dossier';

const given = (name: string): string | null => (name.trim() === '' ? null : name);

/** Names that somebody gave in some languages; where in none, the id stands for them. */
export const titleOfNames = ({ en, ru, zh }: Names, id: string): CapturedItem['title'] => {
  const title = { en: given(en), ru: given(ru), zh: given(zh) };
  return Object.values(title).every((name) => name === null) ? { en: id, ru: id, zh: id } : title;
};
