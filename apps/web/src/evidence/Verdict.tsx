import type { ClaimDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Hidden } from '../shell/Hidden.tsx';
import styles from './Verdict.module.css';

const signs = { confirmed: '=', differs: '≈', contradicted: '≠', 'not-found': '?' } as const;

interface VerdictProps {
  readonly verdict: ClaimDocument['verdict'];
  /** Show the sign only, where many stand close together; the word is still read out. */
  readonly brief?: boolean;
}

/** What a check of a claim found: sign, colour and word, so that none of them carries it alone. */
export const Verdict = ({ verdict, brief = false }: VerdictProps) => {
  const t = useTranslations('evidence.verdict');
  return (
    <span className={styles.verdict} data-verdict={verdict} title={brief ? t(verdict) : undefined}>
      <span className={styles.sign} aria-hidden="true">
        {signs[verdict]}
      </span>
      {brief ? <Hidden>{t(verdict)}</Hidden> : t(verdict)}
    </span>
  );
};
