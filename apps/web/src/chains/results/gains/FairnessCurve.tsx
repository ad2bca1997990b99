import type { FairnessPoint } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../../chart/PlotFigure.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import type { GainWords } from './use-gain-words.ts';

interface FairnessCurveProps {
  readonly points: readonly FairnessPoint[];
  readonly words: GainWords;
  readonly currency: string;
  readonly origins: readonly string[];
}

/** What it costs the plan to give every partner a minimum gain by where things are made, without any payment. */
export const FairnessCurve = ({ points, words, currency, origins }: FairnessCurveProps) => {
  const t = useTranslations('chainResults.gains.fairness');
  const tGains = useTranslations('chainResults.gains');
  const first = points[0];
  const last = points.at(-1);
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')): PlotOptions => {
      const least = Math.min(...points.map(({ cost }) => cost));
      const shown = points.map((point) => ({ ...point, extra: point.cost - least }));
      return {
        height: 260,
        marginLeft: 64,
        marginRight: 24,
        marginBottom: 46,
        x: {
          label: t('minimum'),
          labelAnchor: 'center',
          labelArrow: 'none',
          ticks: 4,
          tickFormat: words.tick,
        },
        y: { label: null, ticks: 4, tickFormat: words.tick, zero: true, grid: true },
        marks: [
          plot.ruleY([0], { stroke: 'var(--rule-3)' }),
          plot.lineY(shown, { x: 'minimumGain', y: 'extra', stroke: 'var(--lapis)', strokeWidth: 2 }),
          plot.dot(shown, {
            x: 'minimumGain',
            y: 'extra',
            r: 4,
            stroke: 'var(--lapis)',
            fill: ({ isProved }: FairnessPoint) => (isProved ? 'var(--lapis-fill)' : 'var(--paper)'),
          }),
        ],
      };
    },
    [points, words, t],
  );
  if (first === undefined || last === undefined || points.length < 2) return <p>{t('none')}</p>;
  const finding = t('finding', {
    gain: words.money(last.minimumGain),
    extra: words.money(Math.max(0, last.cost - first.cost)),
    percent: words.percent(Math.max(0, last.cost / first.cost - 1)),
  });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={origins}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={points}
          rowKey={({ minimumGain }) => `${minimumGain}`}
          columns={[
            {
              id: 'minimum',
              header: t('minimum'),
              unit: tGains('unit', { currency }),
              value: ({ minimumGain }) => minimumGain,
              render: ({ minimumGain }) => words.money(minimumGain),
              numeric: true,
              pinned: true,
            },
            {
              id: 'cost',
              header: t('cost'),
              unit: tGains('unit', { currency }),
              value: ({ cost }) => cost,
              render: ({ cost }) => words.money(cost),
              numeric: true,
            },
            { id: 'proved', header: t('proved'), value: ({ isProved }) => t(isProved ? 'yes' : 'no') },
          ]}
        />
      }
    />
  );
};
