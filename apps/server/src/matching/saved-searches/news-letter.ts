import { phrases } from '../../platform/language.ts';
import type { Letter } from '../../platform/mail.ts';
import { inLanguage } from '../in-language.ts';
import type { SearchNews } from './run-saved-searches.ts';

/** Records named in one letter. */
const mostNamed = 20;

/**
 * The letter about what a saved search found anew; null where its owner has no address. Letters travel openly, so
 * only public records are named; of the others it is said how many there are.
 */
export const newsLetter = async (
  { search, recipient, records }: SearchNews,
  address: string | null,
): Promise<Letter | null> => {
  const { email, language } = recipient;
  if (email === null) return null;
  const t = await phrases(language);
  const isPublic = records.filter(({ visibility }) => visibility.scope === 'public');
  const named = isPublic.slice(0, mostNamed).map(({ id, body }) => {
    const name = inLanguage(body.name, language);
    return address === null ? `- ${name}` : `- ${name}\n  ${address}/bank/records/${id}`;
  });
  const unnamed = records.length - named.length;
  return {
    to: email,
    language,
    subject: t('mail.searchNews.subject', { count: records.length, search: search.name }),
    text: [
      t('mail.searchNews.greeting', { search: search.name }),
      '',
      ...named,
      ...(unnamed > 0 ? [`- ${t('mail.searchNews.hidden', { count: unnamed })}`] : []),
      '',
      t('mail.searchNews.footer'),
      ...(address === null ? [] : [`${address}/bank/searches`]),
      '',
    ].join('\n'),
  };
};
