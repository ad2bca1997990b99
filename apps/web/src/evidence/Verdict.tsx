import type { ClaimDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import styles from './Verdict.module.css';

const signs = { confirmed: '=', differs: '≈', contradicted: '≠', 'not-found': '?' } as const;

/** What a check of a claim found: sign, colour and word, so that none of them carries it alone. */
export const Verdict = ({ verdict }: { readonly verdict: ClaimDocument['verdict'] }) => {
  const t = useTranslations('evidence.verdict');
  return (
    <span className={styles.verdict} data-verdict={verdict}>
      <span className={styles.sign} aria-hidden="true">
        {signs[verdict]}
      </span>
      {t(verdict)}
    </span>
  );
};
