import type { PlotOptions } from '@observablehq/plot';
import type { DeliveryViewDocument } from '@hamkor/contract';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { DataTable } from '../../table/DataTable.tsx';
import styles from './Earned.module.css';

type Curve = DeliveryViewDocument['curve'];

const lines = {
  firstPlanned: { stroke: 'var(--ink-3)', dashes: '1.5 3.5' },
  planned: { stroke: 'var(--ink)', dashes: '7 3' },
  earned: { stroke: 'var(--pistachio-fill)', dashes: undefined },
  actual: { stroke: 'var(--pomegranate-fill)', dashes: undefined },
} as const;
const series = Object.keys(lines) as (keyof typeof lines)[];

/** Planned, done and spent, summed up month by month. */
export const EarnedCurve = ({ curve, currency }: { readonly curve: Curve; readonly currency: string }) => {
  const t = useTranslations('delivery.earned');
  const { write } = useFigureText();
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')): PlotOptions => ({
      height: 300,
      marginLeft: 62,
      x: { type: 'utc', label: null },
      y: {
        label: null,
        grid: true,
        ticks: 5,
        tickFormat: (amount: number) => write(amount, currency).number,
      },
      marks: [
        plot.ruleY([0], { stroke: 'var(--rule-3)' }),
        ...series.map((name) =>
          plot.lineY(
            curve.flatMap((point) => {
              const amount = point[name];
              return amount === null ? [] : [{ month: new Date(`${point.month}-01`), amount }];
            }),
            {
              x: 'month',
              y: 'amount',
              stroke: lines[name].stroke,
              strokeWidth: 2.25,
              ...(lines[name].dashes === undefined ? {} : { strokeDasharray: lines[name].dashes }),
            },
          ),
        ),
      ],
    }),
    [curve, currency, write],
  );
  const title = t('curve', { currency });
  return (
    <ChartFrame
      finding={title}
      title={title}
      origins={[]}
      note={t('curveNote')}
      legend={
        <ul className={styles.key}>
          {series.map((name) => (
            <li key={name}>
              <svg width="26" height="10" aria-hidden="true">
                <line
                  x1="0"
                  x2="26"
                  y1="5"
                  y2="5"
                  stroke={lines[name].stroke}
                  strokeWidth="2.25"
                  strokeDasharray={lines[name].dashes}
                />
              </svg>
              {t(`series.${name}`)}
            </li>
          ))}
        </ul>
      }
      chart={<PlotFigure draw={draw} description={t('curveDescription')} />}
      table={
        <DataTable
          caption={title}
          rows={curve}
          rowKey={({ month }) => month}
          columns={[
            { id: 'month', header: t('month'), value: ({ month }) => month, pinned: true },
            ...series.map((name) => ({
              id: name,
              header: t(`series.${name}`),
              unit: currency,
              value: (point: Curve[number]) => point[name],
              numeric: true,
            })),
          ]}
        />
      }
    />
  );
};
