import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { QueryView } from '../../api/QueryView.tsx';
import { matchesQuery } from '../queries.ts';
import { MatchTable } from './MatchTable.tsx';
import styles from './Partners.module.css';

/** Partners that are shown unasked. */
const most = 8;

/** Who could do this with the record shown, and who was left out by what cannot be met. */
const Matches = ({ id }: { readonly id: string }) => {
  const t = useTranslations('bank.match');
  const query = useQuery(matchesQuery(id));
  return (
    <QueryView query={query} lines={4}>
      {({ matches, excluded }) => {
        const left = excluded.filter(({ count }) => count > 0);
        return (
          <>
            {matches.length === 0 ? <p>{t('none')}</p> : <MatchTable matches={matches.slice(0, most)} />}
            {matches.length > most && (
              <details>
                <summary>{t('more', { count: matches.length - most })}</summary>
                <MatchTable matches={matches.slice(most)} />
              </details>
            )}
            {left.length > 0 && (
              <p className={styles.excluded}>
                {t('excluded', {
                  list: left
                    .map(({ filter, count }) => t('excludedBy', { filter: t(`filter.${filter}`), count }))
                    .join('; '),
                })}
              </p>
            )}
          </>
        );
      }}
    </QueryView>
  );
};

export default Matches;
