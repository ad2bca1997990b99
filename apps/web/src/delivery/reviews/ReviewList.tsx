import type { ReviewListDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { TextOf } from '../../dossiers/TextOf.tsx';
import { useDateText } from '../../evidence/use-date-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import styles from '../board/Board.module.css';

type Item = ReviewListDocument['items'][number];

/** Reviews in a few lines: which project, when it was due, and by how many days it is late. */
export const ReviewList = ({ items }: { readonly items: readonly Item[] }) => {
  const t = useTranslations('delivery.reviews');
  const date = useDateText();
  return (
    <ul className={styles.due}>
      {items.map(({ delivery, title, due, standing, daysLate }) => (
        <li key={`${delivery} ${due}`} data-standing={standing}>
          <LinkTo to={`/delivery/${delivery}`}>
            <TextOf text={title} />
          </LinkTo>
          : {t('dueOn', { date: date(due) })}
          {standing === 'overdue' && `, ${t('late', { days: daysLate })}`}
        </li>
      ))}
    </ul>
  );
};
