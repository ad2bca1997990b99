// oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-tabindex -- a map moves by keyboard and holds links
import { useElementSize } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferences } from '../shell/preferences.ts';
import styles from './AtlasMap.module.css';
import { Land } from './Land.tsx';
import { MapControls } from './MapControls.tsx';
import { plateHeight, plateWidth } from './projection.ts';
import { useMapGestures } from './use-map-gestures.ts';
import { fitted, scaleOf, toScreen, whole } from './viewport.ts';
import type { Box, Viewport } from './viewport.ts';

/** How the plate lies in its frame at the moment. */
export interface PlateView {
  /** Pixels of the frame. */
  readonly width: number;
  readonly height: number;
  /** A plate point in pixels of the frame. */
  readonly at: (point: readonly [number, number]) => readonly [x: number, y: number];
  /** SVG transform from plate units to pixels, for what is drawn in plate units. */
  readonly transform: string;
  readonly zoom: number;
}

interface MapPlateProps {
  /** What the map shows, in one or two sentences, for those who do not see it. */
  readonly description: string;
  /** Height as a share of the width on a wide screen; phones get a squarer map. */
  readonly ratio?: number;
  /** Part of the plate to begin with, in plate units; a new one moves the view there. The whole plate without it. */
  readonly focus?: Box | null;
  /** Key to colours and sizes, under the map. */
  readonly legend?: ReactNode;
  /** What is drawn over the land. */
  readonly children: (view: PlateView) => ReactNode;
}

const plate = { width: plateWidth, height: plateHeight };

/** The ground of every map: an equal-area plate of Eurasia that is moved by pointer and keys, and what is drawn on it. */
export const MapPlate = ({ description, ratio = 0.72, focus = null, legend, children }: MapPlateProps) => {
  const t = useTranslations('evidence.map');
  const { boundaries } = usePreferences();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [view, setView] = useState<Viewport>(() => whole(plate));
  const frame = { width, height: Math.round(width * (width < 560 ? Math.max(ratio, 1.02) : ratio)) };
  const gestures = useMapGestures(setView, frame, plate);
  const isMeasured = width > 0;
  useEffect(() => {
    if (!isMeasured) return;
    setView(focus === null ? whole(plate) : fitted(focus, frame, plate));
    // oxlint-disable-next-line react/exhaustive-deps -- a frame that changes its size keeps what the reader looks at
  }, [focus, isMeasured]);
  const scale = scaleOf(view, frame, plate);
  const transform = `translate(${frame.width / 2 - view.x * scale} ${frame.height / 2 - view.y * scale}) scale(${scale})`;
  return (
    <div className={styles.map}>
      <div ref={ref} className={styles.plate} style={{ blockSize: frame.height || undefined }}>
        {isMeasured && (
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
            <Land transform={transform} boundaries={boundaries === 'natural-earth'} />
            {children({ ...frame, at: toScreen(view, frame, plate), transform, zoom: view.zoom })}
          </svg>
        )}
        <MapControls view={view} onView={setView} plate={plate} />
      </div>
      {legend !== undefined && <div className={styles.legend}>{legend}</div>}
      {boundaries === 'natural-earth' && <p className={styles.note}>{t('boundarySource')}</p>}
    </div>
  );
};
