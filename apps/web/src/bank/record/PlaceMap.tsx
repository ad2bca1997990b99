import type { RecordDocument } from '@hamkor/contract';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { AtlasMap } from '../../map/AtlasMap.tsx';
import { project } from '../../map/projection.ts';

interface PlaceMapProps {
  readonly body: RecordDocument['body'];
  readonly title: string;
}

/** Plate units around a place that are shown: enough to see which part of the continent it is. */
const around = 110;

/** Where a record stands, drawn as sure as its source is. */
const PlaceMap = ({ body, title }: PlaceMapProps) => {
  const t = useTranslations('bank.map');
  const lat = body.place?.lat ?? null;
  const lon = body.place?.lon ?? null;
  const focus = useMemo(() => {
    if (lat === null || lon === null) return null;
    const [x, y] = project([lon, lat]);
    return { left: x - around, right: x + around, top: y - around, bottom: y + around };
  }, [lat, lon]);
  if (lat === null || lon === null) return null;
  return (
    <AtlasMap
      description={t('one', { name: title })}
      places={[
        {
          id: 'place',
          position: [lon, lat],
          label: body.place?.name ?? title,
          tone: 'lapis',
          certainty: body.source.confidence,
          size: 0.05,
        },
      ]}
      focus={focus}
      ratio={0.5}
    />
  );
};

export default PlaceMap;
