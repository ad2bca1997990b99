import type { AgeDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useDateText } from '../evidence/use-date-text.ts';
import styles from './AgeBadge.module.css';

interface AgeBadgeProps {
  readonly age: AgeDocument;
  /** Says when it was confirmed and when it expires; without it only the kind of age, for tables. */
  readonly full?: boolean;
}

/** How old what a record says is: a full, half or empty mark with the word for it. */
export const AgeBadge = ({ age, full = false }: AgeBadgeProps) => {
  const t = useTranslations('bank.age');
  const date = useDateText();
  const sentences = [
    t(age.kind),
    full && age.days !== null ? t('confirmed', { days: age.days }) : '',
    full && age.expiresOn !== null
      ? t(age.kind === 'expired' ? 'since' : 'until', { date: date(age.expiresOn) })
      : '',
    full && age.sourceYear !== null ? t('source', { year: `${age.sourceYear}` }) : '',
  ].filter((sentence) => sentence !== '');
  return (
    <span className={styles.age} data-age={age.kind}>
      <span>{sentences.reduce((before, next) => t('joined', { before, next }))}</span>
    </span>
  );
};
