import type { Dispatch, SetStateAction } from 'react';
import { useTranslations } from 'use-intl';
import styles from './MapControls.module.css';
import { nearest, whole, zoomBy } from './viewport.ts';
import type { Frame, Viewport } from './viewport.ts';

interface MapControlsProps {
  readonly view: Viewport;
  readonly onView: Dispatch<SetStateAction<Viewport>>;
  readonly plate: Frame;
}

/** Zoom in, zoom out, and back to the whole bloc once the reader has left it. */
export const MapControls = ({ view, onView, plate }: MapControlsProps) => {
  const t = useTranslations('evidence.map');
  return (
    <fieldset className={styles.controls} aria-label={t('controls')}>
      {view.zoom > 1 && (
        <button type="button" className={styles.whole} onClick={() => onView(whole(plate))}>
          {t('reset')}
        </button>
      )}
      <button
        type="button"
        aria-label={t('zoomOut')}
        disabled={view.zoom <= 1}
        onClick={() => onView((now) => zoomBy(now, 1 / 1.6, plate))}
      >
        −
      </button>
      <button
        type="button"
        aria-label={t('zoomIn')}
        disabled={view.zoom >= nearest}
        onClick={() => onView((now) => zoomBy(now, 1.6, plate))}
      >
        +
      </button>
    </fieldset>
  );
};
