import type { PlotOptions } from '@observablehq/plot';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Waiting } from '../shell/Waiting.tsx';
import styles from './PlotFigure.module.css';

type PlotLibrary = typeof import('@observablehq/plot');

interface PlotFigureProps {
  /** Builds the figure for a width in pixels; keep it stable (useCallback) so that it is drawn only when needed. */
  readonly draw: (plot: PlotLibrary, width: number) => PlotOptions;
  /** What the chart shows, in one or two sentences, for those who do not see it. */
  readonly description: string;
}

/** Settings every chart shares: our face and inks, no ground of its own. */
const house: PlotOptions = {
  marginTop: 20,
  style: {
    fontFamily: 'var(--face)',
    fontSize: '13px',
    background: 'transparent',
    color: 'var(--ink-2)',
    overflow: 'visible',
  },
};

/** An Observable Plot chart; the library is loaded with the first chart of the visit. */
export const PlotFigure = ({ draw, description }: PlotFigureProps) => {
  const t = useTranslations('evidence.chart');
  const { ref: frame, width } = useElementSize<HTMLDivElement>();
  const [plot, setPlot] = useState<PlotLibrary | 'failed' | null>(null);
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  useEffect(() => {
    import('@observablehq/plot').then(setPlot, () => setPlot('failed'));
  }, []);
  useEffect(() => {
    if (plot === null || plot === 'failed' || width === 0 || place === null) return undefined;
    const figure = plot.plot({ ...house, ...draw(plot, width), width });
    figure.setAttribute('aria-hidden', 'true');
    place.replaceChildren(figure);
    return () => figure.remove();
  }, [plot, width, draw, place]);
  return (
    <div ref={frame} className={styles.frame}>
      {plot === 'failed' && <p>{t('failed')}</p>}
      {plot === null && <Waiting lines={5} />}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- the picture is drawn into it as SVG */}
      <div ref={setPlace} dir="ltr" role="img" aria-label={description} />
    </div>
  );
};
