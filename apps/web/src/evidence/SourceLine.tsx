import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import { useTranslations } from 'use-intl';
import type { OriginDocument } from '@hamkor/contract';
import { originsQuery } from '../api/queries.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './SourceLine.module.css';
import { useDateText } from './use-date-text.ts';

interface SourceLineProps {
  /** Ids of the origins a chart, map or table rests on, the main one first. */
  readonly origins: readonly string[];
  /** A sentence before the sources, e.g. what the colours mean or how it was computed. */
  readonly note?: string;
}

/** The line under every chart, map and table: who published it, what period, when it was read. */
export const SourceLine = ({ origins, note }: SourceLineProps) => {
  const t = useTranslations('evidence.source');
  const date = useDateText();
  const { data } = useQuery(originsQuery());
  const known = [...new Set(origins)]
    .map((id) => data?.items.find((origin) => origin.id === id))
    .filter((origin): origin is OriginDocument => origin !== undefined);
  const latest = known
    .map((origin) => origin.accessed)
    .sort()
    .at(-1);
  return (
    <p className={styles.line}>
      {note !== undefined && `${note} `}
      {known.length > 0 && (
        <>
          {t('from', { count: known.length })}
          {known.map((origin, index) => (
            <Fragment key={origin.id}>
              {index > 0 && '; '}
              <LinkTo to={`/origins/${origin.id}`}>
                {origin.producer}, {origin.title}
              </LinkTo>{' '}
              ({origin.period})
            </Fragment>
          ))}
          {'. '}
          {latest !== undefined && t('read', { date: date(latest) })}
        </>
      )}
    </p>
  );
};
