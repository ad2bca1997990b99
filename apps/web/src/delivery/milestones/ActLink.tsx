import { getRouteApi } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { LinkTo } from '../../shell/LinkTo.tsx';
import styles from './Milestones.module.css';

const route = getRouteApi('/delivery/$id');

/** The act of the log that something of the delivery rests on, and the way to it. */
export const ActLink = ({ act }: { readonly act: number }) => {
  const t = useTranslations('delivery');
  const { id } = route.useParams();
  return (
    <LinkTo to="/bank/log" search={{ subject: id }} className={styles.act}>
      {t('act', { act: `${act}` })}
    </LinkTo>
  );
};
