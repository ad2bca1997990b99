import type { ScoreValidation } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { ScoresTable } from './ScoresTable.tsx';

interface ScoresFigureProps {
  readonly scores: readonly ScoreValidation[];
  readonly finding: string;
  readonly origins: readonly string[];
  readonly note: string;
}

/** Each score with its interval; beside it, as a tick, what world demand alone reaches in the same territory. */
export const ScoresFigure = ({ scores, finding, origins, note }: ScoresFigureProps) => {
  const t = useTranslations('validation');
  const { index } = useNumberText();
  const rows = useMemo(
    () =>
      scores
        .filter(({ auc }) => auc !== null)
        .map(({ key, auc, low, high, demandAuc }) => ({
          auc,
          low,
          high,
          demandAuc,
          name: t(`scores.${key}`),
          written: index(auc!),
        })),
    [scores, t, index],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      marginLeft: Math.min(290, width * 0.45),
      marginRight: 30,
      marginTop: 28,
      height: 60 + rows.length * 34,
      x: { domain: [0.4, 1], label: null, axis: 'top', ticks: 6, tickSize: 0, grid: true },
      y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0 },
      marks: [
        plot.ruleX([0.5], { stroke: 'var(--rule-3)', strokeDasharray: '2 3' }),
        plot.ruleY(rows, {
          y: 'name',
          x1: 'low',
          x2: 'high',
          stroke: 'var(--lapis-fill)',
          strokeWidth: 5,
          strokeOpacity: 0.3,
        }),
        plot.tickX(rows, { y: 'name', x: 'demandAuc', stroke: 'var(--ink)', strokeWidth: 2, inset: 6 }),
        plot.dot(rows, { y: 'name', x: 'auc', r: 5, fill: 'var(--lapis-fill)' }),
        plot.text(rows, { y: 'name', x: 'auc', text: 'written', dy: -13 }),
      ],
    }),
    [rows],
  );
  return (
    <ChartFrame
      level={2}
      finding={t('page.chart')}
      title={t('page.chart')}
      scope={t('page.scope')}
      origins={origins}
      note={note}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={<ScoresTable scores={scores} />}
    />
  );
};
