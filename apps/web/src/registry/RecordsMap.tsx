import type { ParkDocument, ProjectDocument } from '@hamkor/contract';
import { useLocale, useTranslations } from 'use-intl';
import { AtlasMap } from '../map/AtlasMap.tsx';
import { pageOfRecord } from './record-kind.ts';
import styles from './RecordsPage.module.css';

interface RecordsMapProps {
  readonly kind: 'projects' | 'parks';
  readonly records: readonly (ProjectDocument | ParkDocument)[];
}

/** Projects or parks where they stand; those whose place is not known are counted under the map. */
const RecordsMap = ({ kind, records }: RecordsMapProps) => {
  const t = useTranslations('registry.map');
  const locale = useLocale();
  const places = records.flatMap(({ id, name, place, confidence }) =>
    place === null
      ? []
      : [
          {
            id,
            position: [place.lon, place.lat] as const,
            label: name[locale],
            labelled: 'pointed' as const,
            tone: 'turquoise' as const,
            certainty: confidence,
            to: pageOfRecord(kind, id),
          },
        ],
  );
  const unplaced = records.length - places.length;
  return (
    <div className={styles.map}>
      <AtlasMap description={t('description', { count: places.length })} places={places} ratio={0.66} />
      {unplaced > 0 && (
        <p>
          <small>{t('unplaced', { count: unplaced })}</small>
        </p>
      )}
    </div>
  );
};

export default RecordsMap;
