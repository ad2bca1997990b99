import { memberCodes } from '@hamkor/nomenclature';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { productTreeQuery } from '../api/queries.ts';
import { Button } from '../shell/Button.tsx';
import styles from './FilterBar.module.css';
import type { OptionSearch } from './search.ts';
import { isFiltered } from './search.ts';
import { useNames } from '../evidence/use-names.ts';

interface FilterBarProps {
  readonly search: OptionSearch;
  /** Changes some filters; `undefined` takes one away. */
  readonly onChange: (change: {
    readonly [Name in keyof OptionSearch]?: OptionSearch[Name] | undefined;
  }) => void;
}

/** Waits until typing pauses, so that not every letter asks the server. */
const pause = 250;

/** Least values offered, in USD. */
const amounts = ['1000000', '10000000', '100000000', '1000000000'] as const;

const confidences = ['published', 'estimated'] as const;

/** Member, partner, product, words, value, confidence: each a field, all kept in the address. */
export const FilterBar = ({ search, onChange }: FilterBarProps) => {
  const t = useTranslations('find.filter');
  const tEvidence = useTranslations('evidence');
  const locale = useLocale();
  const names = useNames();
  const id = useId();
  const tree = useQuery(productTreeQuery());
  // What is being typed and not yet in the address; null once the address has it.
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      const wanted = typed.trim();
      onChange({ q: wanted === '' ? undefined : wanted });
      setTyped(null);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onChange]);

  const members = memberCodes
    .map((iso3) => ({ iso3, name: names.country(iso3) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  const country = (field: 'member' | 'partner') => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${field}`}>{t(field)}</label>
      <select
        id={`${id}-${field}`}
        value={search[field] ?? ''}
        onChange={(event) => onChange({ [field]: event.currentTarget.value || undefined })}
      >
        <option value="">{t('any')}</option>
        {members.map(({ iso3, name }) => (
          <option key={iso3} value={iso3}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <search className={styles.bar} aria-label={t('label')}>
      <div className={styles.field} data-wide>
        <label htmlFor={`${id}-q`}>{t('words')}</label>
        <input
          id={`${id}-q`}
          type="search"
          value={typed ?? search.q ?? ''}
          maxLength={200}
          placeholder={t('wordsExample')}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {country('member')}
      {country('partner')}
      <div className={styles.field} data-wide>
        <label htmlFor={`${id}-product`}>{t('product')}</label>
        <select
          id={`${id}-product`}
          value={search.product ?? ''}
          onChange={(event) => onChange({ product: event.currentTarget.value || undefined })}
        >
          <option value="">{t('anyProduct')}</option>
          {search.product !== undefined && search.product.length > 2 && (
            <option
              value={search.product}
            >{`${search.product} ${names.product(search.product, 'HS2022')}`}</option>
          )}
          {tree.data?.sections.map((section) => (
            <optgroup key={section.id} label={section.name[locale]}>
              {section.chapters.map((chapter) => (
                <option key={chapter.id} value={chapter.id}>
                  {`${chapter.id} ${chapter.name[locale]}`}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-min`}>{t('least')}</label>
        <select
          id={`${id}-min`}
          value={search.min ?? ''}
          onChange={(event) => onChange({ min: event.currentTarget.value || undefined })}
        >
          <option value="">{t('any')}</option>
          {search.min !== undefined && !amounts.some((amount) => amount === search.min) && (
            <option value={search.min}>{t('amount', { usd: Number(search.min) })}</option>
          )}
          {amounts.map((amount) => (
            <option key={amount} value={amount}>
              {t('amount', { usd: Number(amount) })}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={`${id}-confidence`}>{t('confidence')}</label>
        <select
          id={`${id}-confidence`}
          value={search.confidence ?? ''}
          onChange={(event) =>
            onChange({ confidence: confidences.find((each) => each === event.currentTarget.value) })
          }
        >
          <option value="">{t('any')}</option>
          {confidences.map((confidence) => (
            <option key={confidence} value={confidence}>
              {confidence === 'published'
                ? tEvidence('confidence.published')
                : t('atLeast', { confidence: tEvidence(`confidence.${confidence}`) })}
            </option>
          ))}
        </select>
      </div>
      {isFiltered(search) && (
        <Button
          look="plain"
          onClick={() =>
            onChange({
              member: undefined,
              partner: undefined,
              product: undefined,
              q: undefined,
              min: undefined,
              confidence: undefined,
              grade: undefined,
            })
          }
        >
          {t('clear')}
        </Button>
      )}
    </search>
  );
};
