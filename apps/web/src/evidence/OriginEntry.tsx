import { useTranslations } from 'use-intl';
import type { OriginDocument } from '@hamkor/contract';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './OriginEntry.module.css';
import { useDateText } from './use-date-text.ts';

/** One origin in two lines, its title leading to its page in the ledger. */
export const OriginEntry = ({ origin }: { readonly origin: OriginDocument }) => {
  const t = useTranslations('evidence');
  const date = useDateText();
  return (
    <div className={styles.entry}>
      <LinkTo to={`/origins/${origin.id}`}>{origin.title}</LinkTo>
      <span className={styles.detail}>
        {origin.producer} · {origin.period} · {t('slip.accessed', { date: date(origin.accessed) })} ·{' '}
        {origin.licence}
      </span>
    </div>
  );
};
