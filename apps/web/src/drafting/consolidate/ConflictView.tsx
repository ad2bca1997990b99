import { languages, wordDiff } from '@hamkor/drafting';
import type { ConsolidationConflict } from '@hamkor/drafting';
import { useTranslations } from 'use-intl';
import { DifferenceText } from '../editor/DifferenceText.tsx';
import threeWay from '../three-way/ThreeWay.module.css';
import { useByWords } from '../use-by-words.ts';

/** What several made of one paragraph, beside what they began with. */
export const ConflictView = ({ conflict }: { readonly conflict: ConsolidationConflict }) => {
  const t = useTranslations('drafts.consolidate');
  const tLanguage = useTranslations('drafts.language');
  const by = useByWords();
  const { amendments, merged, present } = conflict;
  const whose = (side: string | null): string => {
    const amendment = amendments.find(({ id }) => id === side);
    return amendment === undefined ? t('present') : `${amendment.id}, ${by(amendment.by)}`;
  };
  return languages.map((language) => {
    const met = merged[language];
    if (met === null) return null;
    const isSettled = met.runs.every(({ kind }) => kind === 'agreed');
    const words = (side: string | null): string => {
      const amendment = amendments.find(({ id }) => id === side);
      if (amendment === undefined) return present?.texts[language] ?? '';
      return amendment.operation === 'delete' ? '' : (amendment.texts[language] ?? '');
    };
    return (
      <div key={language}>
        <p>
          <b>{tLanguage(language)}</b>: {t(isSettled ? 'together' : 'disputed')}
        </p>
        <dl className={threeWay.sides}>
          <div>
            <dt>{t('was')}</dt>
            <dd lang={language}>{met.base}</dd>
          </div>
          {met.sides.map((side) => (
            <div key={side ?? ''}>
              <dt>{whose(side)}</dt>
              <dd lang={language}>
                <DifferenceText runs={wordDiff(met.base, words(side), language)} />
              </dd>
            </div>
          ))}
        </dl>
      </div>
    );
  });
};
