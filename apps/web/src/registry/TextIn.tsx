import { useLocale, useTranslations } from 'use-intl';

interface TextInProps {
  readonly text: { readonly en: string; readonly ru: string | null; readonly zh: string | null };
}

/** A text of a record in the reader's language; where nobody has translated it, in English and saying so. */
export const TextIn = ({ text }: TextInProps) => {
  const locale = useLocale();
  const t = useTranslations('registry');
  const own = text[locale];
  if (own !== null && own !== '') return own;
  return (
    <span lang="en" title={t('onlyEnglish')}>
      {text.en}
    </span>
  );
};

/** The same as plain text, for titles and exports. */
export const useTextIn = () => {
  const locale = useLocale();
  return (text: TextInProps['text']): string => text[locale] || text.en;
};
