import type { DelayMapDocument } from '@hamkor/contract';
import { useTranslations } from 'use-intl';
import { useText } from '../../bank/NameIn.tsx';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { gridPicture } from '../../chart/grid-picture.ts';
import { HeatGrid } from '../../chart/HeatGrid.tsx';
import { areaPaint } from '../../evidence/tone.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { LinkTo } from '../../shell/LinkTo.tsx';
import { useCountryName } from '../../shell/use-country-name.ts';
import { DataTable } from '../../table/DataTable.tsx';
import styles from './Board.module.css';
import { delayCells } from './delay-cells.ts';

interface DelayMapProps {
  readonly map: DelayMapDocument;
  /** `row month` of the cell told in words. */
  readonly opened: string | undefined;
  readonly onOpen: (at: string | undefined) => void;
}

/** What delayed most, over all months: days by cause as bars, a delay that nobody explained dotted. */
const Causes = ({ causes }: Pick<DelayMapDocument, 'causes'>) => {
  const t = useTranslations('delivery');
  const shown = causes.filter(({ days }) => days > 0);
  const most = Math.max(1, ...shown.map(({ days }) => days));
  return (
    <ul className={styles.causes} aria-label={t('delays.causes')}>
      {shown.map(({ cause, days }) => (
        <li key={cause ?? 'none'}>
          <span>{cause === null ? t('cause.none') : t(`cause.${cause}`)}</span>
          <svg aria-hidden="true">
            <rect
              x="1"
              y="2"
              height="10"
              width={`${(days / most) * 98}%`}
              {...areaPaint('pomegranate', cause === null ? 'unknown' : 'published')}
            />
          </svg>
          <span>{t('delays.days', { days })}</span>
        </li>
      ))}
    </ul>
  );
};

/** Days of delay by project or state and month, as a grid of colours; a cell opens what caused it and the acts that say so. */
export const DelayMap = ({ map, opened, onOpen }: DelayMapProps) => {
  const t = useTranslations('delivery');
  const text = useText();
  const nameOf = useCountryName();
  const { write } = useFigureText();
  const labelOf = new Map(
    map.rows.map(({ id, title }) => [id, title === null ? nameOf(id) : text(title)] as const),
  );
  const rows = map.rows.map(({ id }) => ({ id, label: labelOf.get(id) ?? id }));
  const columns = map.months.map((month) => ({ id: month, label: month }));
  const { at, level } = delayCells(map);
  const cell = (row: string, month: string) => {
    const held = at(row, month);
    return held === null ? null : { level: level(held), text: write(held.days, 'count').number };
  };
  const total = map.rows.reduce((sum, { days }) => sum + Math.max(0, days), 0);
  const [row = '', month = ''] = opened?.split(' ') ?? [];
  const told = at(row, month);
  const causesOf = (causes: DelayMapDocument['causes']): string =>
    causes
      .map(
        ({ cause, days }) =>
          `${cause === null ? t('cause.none') : t(`cause.${cause}`)}: ${t('delays.days', { days })}`,
      )
      .join('; ');
  const title = t('delays.finding', { days: total });
  return (
    <>
      <ChartFrame
        finding={title}
        title={title}
        scope={t('delays.scope')}
        origins={[]}
        note={t('delays.note')}
        picture={() => gridPicture({ rows, columns, cell, tone: 'pomegranate' })}
        chart={
          <HeatGrid
            caption={t('delays.caption')}
            rows={rows}
            columns={columns}
            tone="pomegranate"
            cell={cell}
            name={(of, when, held) =>
              t('delays.cell', { name: of.label, month: when.label, days: held.text })
            }
            opened={opened}
            ends={[t('delays.none'), t('delays.most')]}
            onOpen={(id, when) => onOpen(opened === `${id} ${when}` ? undefined : `${id} ${when}`)}
          />
        }
        table={
          <DataTable
            caption={t('delays.caption')}
            rows={map.cells}
            rowKey={(each) => `${each.row} ${each.month}`}
            columns={[
              {
                id: 'row',
                header: t(`delays.by.${map.by}`),
                value: (each) => labelOf.get(each.row) ?? each.row,
                wrap: true,
              },
              { id: 'month', header: t('delays.month'), value: (each) => each.month },
              { id: 'days', header: t('delays.slip'), value: (each) => each.days, numeric: true },
              {
                id: 'causes',
                header: t('delays.causes'),
                value: (each) => causesOf(each.causes),
                wrap: true,
              },
              { id: 'acts', header: t('delays.acts'), value: (each) => each.acts.join(', '), wrap: true },
            ]}
          />
        }
      />
      {told !== null && (
        <p className={styles.told}>
          {t('delays.cell', {
            name: labelOf.get(told.row) ?? told.row,
            month: told.month,
            days: write(told.days, 'count').number,
          })}
          {'. '}
          {causesOf(told.causes)}.{' '}
          {map.by === 'project' && <LinkTo to={`/delivery/${told.row}`}>{t('delays.toProject')}</LinkTo>}
        </p>
      )}
      <Causes causes={map.causes} />
    </>
  );
};
