import type { SearchHitDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { NameIn } from '../NameIn.tsx';
import { useRecordWords } from '../use-record-words.ts';
import { pageAt } from './page-at.ts';
import styles from './Results.module.css';

/** What else on the platform answers the words: products, countries, mechanisms, checked claims, places. */
export const Elsewhere = ({ hits }: { readonly hits: readonly SearchHitDocument[] }) => {
  const t = useTranslations('bank.search');
  const words = useRecordWords();
  if (hits.length === 0) return null;
  return (
    <nav className={styles.elsewhere} aria-label={t('elsewhere')}>
      <h2>{t('elsewhere')}</h2>
      <ul>
        {hits.map(({ kind, id, to, name }) => (
          <li key={`${kind} ${id}`}>
            <LinkTo {...pageAt(to)}>
              <NameIn text={name} />
            </LinkTo>{' '}
            <small>{words.type(kind)}</small>
          </li>
        ))}
      </ul>
    </nav>
  );
};
