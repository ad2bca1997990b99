import type { RecordItemDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { CertaintyKey } from '../../evidence/CertaintySwatch.tsx';
import { AtlasMap } from '../../map/AtlasMap.tsx';
import { useText } from '../NameIn.tsx';
import { useRecordWords } from '../use-record-words.ts';
import styles from './Results.module.css';

interface ResultMapProps {
  readonly records: readonly RecordItemDocument[];
  readonly active: string | null;
  readonly onActive: (id: string | null) => void;
}

/** The records of the list where they stand; those whose place is not known are counted under the map. */
const ResultMap = ({ records, active, onActive }: ResultMapProps) => {
  const t = useTranslations('bank.map');
  const text = useText();
  const words = useRecordWords();
  const places = records.flatMap(({ id, name, type, kind, place, confidence }) =>
    place === null
      ? []
      : [
          {
            id,
            position: [place.lon, place.lat] as const,
            label: text(name),
            labelled: 'pointed' as const,
            tone: id === active ? ('lapis' as const) : ('turquoise' as const),
            certainty: confidence,
            words: [text(name), words.type(type), kind === null ? '' : words.kind(kind)]
              .filter((word) => word !== '')
              .join(', '),
            to: `/bank/records/${id}`,
          },
        ],
  );
  const unplaced = records.length - places.length;
  return (
    <div className={styles.map}>
      <AtlasMap
        description={t('description', { count: places.length })}
        places={places}
        active={active}
        onActive={onActive}
        ratio={0.8}
        legend={<CertaintyKey />}
      />
      {unplaced > 0 && <p className={styles.note}>{t('unplaced', { count: unplaced })}</p>}
    </div>
  );
};

export default ResultMap;
