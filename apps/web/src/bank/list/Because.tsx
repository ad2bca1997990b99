import type { SearchHitDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Results.module.css';

type Reason = SearchHitDocument['because'][number];

/** Reasons of a hit in the reader's language. */
export const useBecause = (): ((reason: Reason) => string) => {
  const t = useTranslations('bank.because');
  return ({ kind, asked, found }) => t(kind, { asked, found });
};

/** Why something was found; two reasons say enough. */
export const Because = ({ reasons }: { readonly reasons: readonly Reason[] }) => {
  const because = useBecause();
  return (
    <ul className={styles.because}>
      {reasons.slice(0, 2).map((reason) => (
        <li key={`${reason.kind} ${reason.asked} ${reason.found}`}>{because(reason)}</li>
      ))}
    </ul>
  );
};
