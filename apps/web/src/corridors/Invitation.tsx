import { useTranslations } from 'use-intl';
import { LinkTo } from '../shell/LinkTo.tsx';
import styles from './CorridorsPage.module.css';

/** Three questions of the region, as links that ask them. */
const examples = [
  { key: 'park', search: { from: 'greatstone', to: 'UZTAS', tonnes: '20' } },
  { key: 'opened', search: { from: 'CNKSS', to: 'UZTAS', tonnes: '20', open: 'corridor:cku' } },
  { key: 'shut', search: { from: 'CNURM', to: 'RUMOW', tonnes: '20', close: 'node:KZDOS@60' } },
] as const;

/** What the page can be asked, before anything is asked. */
export const Invitation = () => {
  const t = useTranslations('corridors.invitation');
  return (
    <div className={styles.invitation}>
      <p>{t('title')}</p>
      <ul>
        {examples.map(({ key, search }) => (
          <li key={key}>
            <LinkTo to="/corridors" search={search}>
              {t(key)}
            </LinkTo>
          </li>
        ))}
      </ul>
    </div>
  );
};
