// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- a map moves by keyboard and holds links
import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../shell/preferences.ts';
import styles from './AtlasMap.module.css';
import { FlowLine } from './FlowLine.tsx';
import type { MapFlow } from './FlowLine.tsx';
import { Land } from './Land.tsx';
import { MapControls } from './MapControls.tsx';
import { PlaceMark } from './PlaceMark.tsx';
import type { MapPlace } from './PlaceMark.tsx';
import { plateHeight, plateWidth, project } from './projection.ts';
import { useMapGestures } from './use-map-gestures.ts';
import { scaleOf, toScreen, whole } from './viewport.ts';

export interface AtlasMapProps {
  /** What the map shows, in one or two sentences, for those who do not see it. */
  readonly description: string;
  /** Countries or sites; drawn over the flows, the largest first. */
  readonly places: readonly MapPlace[];
  readonly flows?: readonly MapFlow[];
  /** Height as a share of the width on a wide screen; phones get a squarer map. */
  readonly ratio?: number;
  /** The place that is spoken of elsewhere on the page, and what to do when the reader points at one. */
  readonly active?: string | null;
  readonly onActive?: (id: string | null) => void;
  /** Key to colours and sizes, under the map. */
  readonly legend?: ReactNode;
}

const plate = { width: plateWidth, height: plateHeight };
const noFlows: readonly MapFlow[] = [];

/**
 * The platform's map: an equal-area plate of Eurasia, places by their capitals, flows between them. Without
 * boundaries unless the reader chooses a boundary source.
 */
export const AtlasMap = (props: AtlasMapProps) => {
  const { description, places, flows = noFlows, ratio = 0.72, active = null, onActive, legend } = props;
  const t = useTranslations('evidence.map');
  const { boundaries } = usePreferences();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [view, setView] = useState(() => whole(plate));
  const frame = { width, height: Math.round(width * (width < 560 ? Math.max(ratio, 1.02) : ratio)) };
  const gestures = useMapGestures(setView, frame, plate);
  const scale = scaleOf(view, frame, plate);
  const at = toScreen(view, frame, plate);
  const bySize = [...places].sort((one, other) => (other.size ?? 0) - (one.size ?? 0));
  return (
    <div className={styles.map}>
      <div ref={ref} className={styles.plate} style={{ blockSize: frame.height || undefined }}>
        {width > 0 && (
          <svg
            width={width}
            height={frame.height}
            viewBox={`0 0 ${width} ${frame.height}`}
            className={styles.drawing}
            data-zoomed={view.zoom > 1 || undefined}
            role="group"
            aria-label={description}
            tabIndex={0}
            {...gestures}
          >
            <Land
              transform={`translate(${frame.width / 2 - view.x * scale} ${frame.height / 2 - view.y * scale}) scale(${scale})`}
              boundaries={boundaries === 'natural-earth'}
            />
            {flows.map((flow) => (
              <FlowLine
                key={flow.id}
                flow={flow}
                from={at(project(flow.from))}
                to={at(project(flow.to))}
                faded={active !== null && !flow.ends.includes(active)}
              />
            ))}
            {bySize.map((place) => (
              <PlaceMark
                key={place.id}
                place={place}
                at={at(project(place.position))}
                frameWidth={width}
                active={place.id === active}
                onActive={onActive}
              />
            ))}
          </svg>
        )}
        <MapControls view={view} onView={setView} plate={plate} />
      </div>
      {legend !== undefined && <div className={styles.legend}>{legend}</div>}
      {boundaries === 'natural-earth' && <p className={styles.note}>{t('boundarySource')}</p>}
    </div>
  );
};
