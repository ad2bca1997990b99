import { useTranslations } from 'use-intl';
import type { DeliveryStanding } from '@hamkor/delivery';
import styles from './Board.module.css';

/** How a delivery stands, as a word with a mark whose shape says it too. */
export const Standing = ({ standing }: { readonly standing: DeliveryStanding }) => {
  const t = useTranslations('delivery.standing');
  return (
    <span className={styles.standing} data-standing={standing}>
      {t(standing)}
    </span>
  );
};
