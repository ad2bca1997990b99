import type { ClaimDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { Verdict } from '../evidence/Verdict.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import styles from './VerdictBar.module.css';

interface VerdictBarProps {
  readonly counts: readonly { readonly verdict: ClaimDocument['verdict']; readonly count: number }[];
  readonly chosen: ClaimDocument['verdict'] | undefined;
  readonly onChoose: (verdict: ClaimDocument['verdict'] | undefined) => void;
}

/** How many claims stand and fall, as a bar whose pieces filter the ledger; a second press shows all again. */
export const VerdictBar = ({ counts, chosen, onChoose }: VerdictBarProps) => {
  const t = useTranslations('ledger');
  return (
    <fieldset className={styles.bar}>
      <legend>
        <Hidden>{t('filter')}</Hidden>
      </legend>
      {counts
        .filter(({ count }) => count > 0)
        .map(({ verdict, count }) => (
          <button
            key={verdict}
            type="button"
            className={styles.piece}
            data-verdict={verdict}
            aria-pressed={chosen === verdict}
            style={{ flexGrow: count }}
            onClick={() => onChoose(chosen === verdict ? undefined : verdict)}
          >
            <span className={styles.count}>{count}</span>
            <Verdict verdict={verdict} />
          </button>
        ))}
    </fieldset>
  );
};
