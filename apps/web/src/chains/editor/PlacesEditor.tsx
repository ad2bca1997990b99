import { lazy, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Section } from '../../shell/Page.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import { AddPlace } from './AddPlace.tsx';
import { EditGrid } from './EditGrid.tsx';
import styles from './Parts.module.css';
import { PlacesMap } from './PlacesMap.tsx';

const ParkSites = lazy(() => import('../../bank/parks/ParkSites.tsx'));

/** Where things may be made, bought and sold: the map, and the three tables behind it. */
export const PlacesEditor = () => {
  const t = useTranslations('chains.places');
  const tTable = useTranslations('chainModel.tables');
  return (
    <Section heading={t('heading')} lede={t('lede')}>
      <div className={styles.stack}>
        <PlacesMap />
        <AddPlace />
        <Suspense fallback={<Waiting lines={2} />}>
          <ParkSites />
        </Suspense>
        {(['sites', 'lines', 'suppliers', 'supplies', 'markets'] as const).map((table) => (
          <div key={table} className={styles.table}>
            <h3>{tTable(table)}</h3>
            <EditGrid table={table} />
          </div>
        ))}
      </div>
    </Section>
  );
};
