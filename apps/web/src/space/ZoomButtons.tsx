import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Frame } from './camera.ts';
import { wholeView, zoomAt } from './camera.ts';
import type { CameraStore } from './camera-store.ts';
import styles from './ZoomButtons.module.css';

interface ZoomButtonsProps {
  readonly store: CameraStore;
  readonly frame: RefObject<Frame>;
}

/** Closer, farther, all of it: for those who neither pinch nor turn a wheel. */
export const ZoomButtons = ({ store, frame }: ZoomButtonsProps) => {
  const t = useTranslations('explore.space.canvas');
  const zoom = (factor: number): void => {
    const { width, height } = frame.current;
    store.set(zoomAt(store.get(), factor, width / 2, height / 2, frame.current));
  };
  return (
    <div className={styles.buttons}>
      <button type="button" aria-label={t('in')} title={t('in')} onClick={() => zoom(1.5)}>
        +
      </button>
      <button type="button" aria-label={t('out')} title={t('out')} onClick={() => zoom(1 / 1.5)}>
        −
      </button>
      <button type="button" aria-label={t('whole')} title={t('whole')} onClick={() => store.set(wholeView)}>
        <svg viewBox="0 0 16 16" width="14" height="14" fill="none" stroke="currentColor" aria-hidden="true">
          <path d="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10" strokeWidth="1.5" />
        </svg>
      </button>
    </div>
  );
};
