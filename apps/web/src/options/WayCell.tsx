import type { OptionRouteDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { FigureView } from '../evidence/FigureView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { LinkTo } from '../shell/LinkTo.tsx';
import { wayFigures } from './way-figures.ts';
import styles from './WayCell.module.css';

interface WayCellProps {
  /** Null where there is no way, undefined where it was not worked out in time. */
  readonly way: OptionRouteDocument | null | undefined;
  /** What the way belongs to, for screen readers and citations. */
  readonly subject: string;
}

/** The way between the partners in a row of a list: days, what a tonne costs and emits, by what modes. */
export const WayCell = ({ way, subject }: WayCellProps) => {
  const t = useTranslations('options.way');
  const tMode = useTranslations('freight.mode');
  const { write } = useFigureText();
  if (way === undefined) return <span className={styles.small}>{t('pending')}</span>;
  if (way === null) return <span className={styles.small}>{t('none')}</span>;
  const { days } = wayFigures(way);
  return (
    <div className={styles.way}>
      <FigureView figure={days} subject={subject} range={false} />
      <span className={styles.small}>
        {t('perTonne', {
          usd: write(way.usdPerTonne.value, 'USD/t').number,
          kg: write(way.kgCo2ePerTonne.value, 'kg CO2e/t').number,
        })}
      </span>
      <LinkTo className={styles.small} to="/corridors" search={{ from: way.from, to: way.to }}>
        {way.modes.map((mode) => tMode(mode)).join(' → ')}
      </LinkTo>
    </div>
  );
};
