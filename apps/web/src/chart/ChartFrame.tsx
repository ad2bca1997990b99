// oxlint-disable jsx-a11y/prefer-tag-over-role -- two pairs of buttons, not fields of a form
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { SourceLine } from '../evidence/SourceLine.tsx';
import { Button } from '../shell/Button.tsx';
import { toast } from '../shell/toast.tsx';
import styles from './ChartFrame.module.css';

interface ChartFrameProps {
  /** What the chart shows, as a sentence with the finding: "Uzbekistan buys 62 % of its aluminium outside". */
  readonly finding: ReactNode;
  /** The finding as plain text, for exported pictures and file names. */
  readonly title: string;
  /** Units and scope, under the finding. */
  readonly scope?: ReactNode;
  /** A `PlotFigure`, an `AtlasMap`, any SVG, or something else with a `picture`. */
  readonly chart: ReactNode;
  /** Draws the picture to save where the chart itself is no SVG: a canvas, a grid of cells. */
  readonly picture?: () => SVGSVGElement;
  /** The same figures as a `DataTable`. */
  readonly table: ReactNode;
  /** Ids of the origins behind the chart. */
  readonly origins: readonly string[];
  readonly note?: string;
  /** Heading level in the page's outline. */
  readonly level?: 2 | 3;
  /** Legend or controls between scope and chart. */
  readonly legend?: ReactNode;
}

/** A chart with its finding, its table one press away, export as SVG or PNG, and its source line. */
export const ChartFrame = (props: ChartFrameProps) => {
  const { finding, title, scope, chart, table, origins, note, level = 3, legend, picture } = props;
  const t = useTranslations('evidence.chart');
  const [view, setView] = useState<'chart' | 'table'>('chart');
  const drawing = useRef<HTMLDivElement>(null);
  const source = useRef<HTMLElement>(null);
  const Heading = level === 2 ? 'h2' : 'h3';

  const save = async (format: 'svg' | 'png'): Promise<void> => {
    const svg = picture?.() ?? drawing.current?.querySelector('svg');
    if (svg === null || svg === undefined) return;
    // A drawing must stand in the page for its colours and size to be read.
    const isApart = !svg.isConnected;
    if (isApart) drawing.current?.append(svg);
    try {
      const { savePicture } = await import('./save-picture.ts');
      const saved = await savePicture(svg, title, source.current?.textContent ?? '', format);
      if (!saved) toast(t('failed'));
    } finally {
      if (isApart) svg.remove();
    }
  };

  return (
    <figure className={styles.frame}>
      <figcaption className={styles.head}>
        <Heading className={styles.finding}>{finding}</Heading>
        <div className={styles.tools}>
          <div className={styles.views} role="group" aria-label={t('view')}>
            <Button look="plain" aria-pressed={view === 'chart'} onClick={() => setView('chart')}>
              {t('show')}
            </Button>
            <Button look="plain" aria-pressed={view === 'table'} onClick={() => setView('table')}>
              {t('table')}
            </Button>
          </div>
          {view === 'chart' && (
            <div className={styles.views} role="group" aria-label={t('export')}>
              <Button look="plain" onClick={() => void save('svg')}>
                {t('svg')}
              </Button>
              <Button look="plain" onClick={() => void save('png')}>
                {t('png')}
              </Button>
            </div>
          )}
        </div>
        {scope !== undefined && <div className={styles.scope}>{scope}</div>}
      </figcaption>
      {view === 'chart' ? (
        <>
          {legend}
          <div ref={drawing}>{chart}</div>
        </>
      ) : (
        table
      )}
      <footer ref={source}>
        <SourceLine origins={origins} {...(note === undefined ? {} : { note })} />
      </footer>
    </figure>
  );
};
