import { memberCodes } from '@hamkor/nomenclature';
import { useEffect, useId, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { useNames } from '../evidence/use-names.ts';
import styles from '../options/FilterBar.module.css';
import { Button } from '../shell/Button.tsx';
import type { RecordKind } from './record-kind.ts';
import { divisionKey, divisions } from './record-kind.ts';
import type { RecordSearch } from './search.ts';

interface RecordFiltersProps {
  readonly kind: RecordKind;
  readonly search: RecordSearch;
  readonly onChange: (change: { readonly [Name in keyof RecordSearch]?: string | undefined }) => void;
}

const pause = 250;
const confidences = ['published', 'estimated', 'unverified'] as const;

/** Words, country, stage or kind, confidence: kept in the address. */
export const RecordFilters = ({ kind, search, onChange }: RecordFiltersProps) => {
  const t = useTranslations('registry');
  const tFilter = useTranslations('find.filter');
  const tConfidence = useTranslations('evidence.confidence');
  const locale = useLocale();
  const names = useNames();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      onChange({ q: typed.trim() === '' ? undefined : typed.trim() });
      setTyped(null);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onChange]);
  const members = [
    ...new Set<string>([...memberCodes, ...(search.country === undefined ? [] : [search.country])]),
  ]
    .map((iso3) => ({ iso3, name: names.country(iso3) }))
    .sort((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <search className={styles.bar} aria-label={t('filter')}>
      <div className={styles.field} data-wide>
        <label htmlFor={`${id}-q`}>{tFilter('words')}</label>
        <input
          id={`${id}-q`}
          type="search"
          maxLength={200}
          value={typed ?? search.q ?? ''}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      </div>
      {kind !== 'mechanisms' && (
        <div className={styles.field}>
          <label htmlFor={`${id}-country`}>{t('column.country')}</label>
          <select
            id={`${id}-country`}
            value={search.country ?? ''}
            onChange={(event) => onChange({ country: event.currentTarget.value || undefined })}
          >
            <option value="">{tFilter('any')}</option>
            {members.map(({ iso3, name }) => (
              <option key={iso3} value={iso3}>
                {name}
              </option>
            ))}
          </select>
        </div>
      )}
      {divisions[kind].length > 0 && (
        <div className={styles.field}>
          <label htmlFor={`${id}-division`}>{t(kind === 'projects' ? 'column.stage' : 'column.kind')}</label>
          <select
            id={`${id}-division`}
            value={search.division ?? ''}
            onChange={(event) => onChange({ division: event.currentTarget.value || undefined })}
          >
            <option value="">{tFilter('any')}</option>
            {divisions[kind].map((division) => (
              <option key={division} value={division}>
                {t(`division.${divisionKey(division)}` as 'division.idea')}
              </option>
            ))}
          </select>
        </div>
      )}
      <div className={styles.field}>
        <label htmlFor={`${id}-confidence`}>{tFilter('confidence')}</label>
        <select
          id={`${id}-confidence`}
          value={search.confidence ?? ''}
          onChange={(event) => onChange({ confidence: event.currentTarget.value || undefined })}
        >
          <option value="">{tFilter('any')}</option>
          {confidences.map((confidence) => (
            <option key={confidence} value={confidence}>
              {tConfidence(confidence)}
            </option>
          ))}
        </select>
      </div>
      {Object.keys(search).some((name) =>
        ['q', 'country', 'confidence', 'division', 'hs'].includes(name),
      ) && (
        <Button
          look="plain"
          onClick={() =>
            onChange({
              q: undefined,
              country: undefined,
              confidence: undefined,
              division: undefined,
              hs: undefined,
            })
          }
        >
          {tFilter('clear')}
        </Button>
      )}
    </search>
  );
};
