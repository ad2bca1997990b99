import type { OptionDetailDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { originsQuery, vintagesQuery } from '../api/queries.ts';
import { useDateText } from '../evidence/use-date-text.ts';
import type { OptionBasis } from '../options/search.ts';
import { stringifySearch } from '../shell/address.ts';
import { writeYearSpans } from '../vintages/years-text.ts';
import styles from './Brief.module.css';

/** Sources named in full; more are counted. */
const named = 4;

interface BriefSourcesProps {
  readonly detail: OptionDetailDocument;
  readonly basis: OptionBasis;
}

/** Whence the figures, on which data, when drawn up, and the address that gives the same figures again. */
export const BriefSources = ({ detail, basis }: BriefSourcesProps) => {
  const t = useTranslations('loaded.brief');
  const locale = useLocale();
  const date = useDateText();
  const origins = useQuery(originsQuery());
  const vintages = useQuery(vintagesQuery());
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { option, vintage } = detail;
  const known = option.origins.flatMap((id) => origins.data?.items.find((origin) => origin.id === id) ?? []);
  const loaded = vintages.data?.items.find(({ ref }) => ref === vintage);
  const years = loaded === undefined ? '' : ` (${writeYearSpans(loaded.years)})`;
  const data = vintage === null ? t('shipped') : `${loaded?.title ?? vintage}${years}, ${vintage}`;
  // The data are frozen in the address: what is in use may be another vintage tomorrow.
  const address = `${globalThis.location.origin}/options/${option.id}${stringifySearch({
    ...basis,
    vintage: vintage ?? 'shipped',
    lang: locale,
  })}`;
  return (
    <footer className={styles.sources}>
      <h2>{t('sources')}</h2>
      <p>
        {known
          .slice(0, named)
          .map(({ producer, title, period }) => `${producer}, ${title} (${period})`)
          .join('; ')}
        {known.length > named && ` ${t('more', { count: known.length - named })}`}
        {'. '}
        {t('basis', {
          data,
          fuels: t(`fuels.${basis.fuels ?? 'with'}`),
          weights: t(`weights.${basis.weights === undefined ? 'default' : 'own'}`),
        })}
      </p>
      <p>
        {t('printed', { date: date(today) })} <span className={styles.address}>{address}</span>
      </p>
    </footer>
  );
};
