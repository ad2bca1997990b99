import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { vintagesQuery } from '../api/queries.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { Notice } from '../shell/Notice.tsx';
import styles from './VintageLine.module.css';

interface VintageLineProps {
  /** The vintage that the document rests on; null (or `shipped`, as an address has it) for the facts that come with the platform. */
  readonly vintage: string | null;
  /** Whether its data are made up, where the document says so; else the list of vintages is asked. */
  readonly isSynthetic?: boolean;
}

/** What the page rests on: the shipped facts or loaded data by name; made-up data are said to be so, loudly. */
export const VintageLine = ({ vintage, isSynthetic }: VintageLineProps) => {
  const t = useTranslations('explore.vintage');
  const { data } = useQuery(vintagesQuery());
  if (vintage === null || vintage === 'shipped') return <p className={styles.line}>{t('shipped')}</p>;
  const loaded = data?.items.find(({ ref, name }) => ref === vintage || name === vintage);
  return (
    <div className={styles.block}>
      {(isSynthetic ?? loaded?.isSynthetic) === true && (
        <Notice title={t('syntheticTitle')}>
          <p>{t('synthetic', { title: loaded?.title ?? vintage })}</p>
        </Notice>
      )}
      <p className={styles.line}>
        {t('loaded')}{' '}
        <LinkTo to={`/vintages/${encodeURIComponent(vintage)}`}>{loaded?.title ?? vintage}</LinkTo>
        {loaded !== undefined &&
          ` (${loaded.years.length > 1 ? `${loaded.years[0]}–${loaded.years.at(-1)}` : (loaded.years[0] ?? '')})`}
      </p>
    </div>
  );
};
