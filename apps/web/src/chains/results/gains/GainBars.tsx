import type { PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import { PlotFigure } from '../../../chart/PlotFigure.tsx';
import type { Division, GainRow } from './gain-rows.ts';
import type { GainWords } from './use-gain-words.ts';

interface GainBarsProps {
  readonly rows: readonly GainRow[];
  readonly division: Division;
  readonly words: GainWords;
  readonly description: string;
}

/** One bar per state: what it gains under a division, with a mark where it would stand alone, and the difference in words. */
export const GainBars = ({ rows, division, words, description }: GainBarsProps) => {
  const t = useTranslations('chainResults.gains');
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const bars = rows.map(({ place, alone, gains }) => {
        const gain = gains.get(division) ?? 0;
        return {
          state: words.state(place),
          gain,
          alone,
          told: t(gain >= alone ? 'better' : 'worse', { amount: words.money(Math.abs(gain - alone)) }),
        };
      });
      const isNarrow = width < 560;
      return {
        height: rows.length * (isNarrow ? 62 : 52) + 40,
        marginLeft: isNarrow ? 6 : 150,
        marginRight: isNarrow ? 12 : 190,
        x: { label: null, ticks: isNarrow ? 3 : 5, tickFormat: words.tick },
        y: {
          label: null,
          domain: bars.map(({ state }) => state),
          axis: isNarrow ? null : 'left',
          tickSize: 0,
        },
        marks: [
          plot.barX(bars, {
            x: 'gain',
            y: 'state',
            insetTop: isNarrow ? 22 : 12,
            insetBottom: 12,
            fill: ({ gain, alone }: (typeof bars)[number]) =>
              gain >= alone ? 'var(--pistachio-fill)' : 'var(--pomegranate-fill)',
          }),
          plot.ruleX([0], { stroke: 'var(--rule-3)' }),
          // Alone: a tick that crosses the bar, so that both are seen at once.
          plot.tickX(bars, {
            x: 'alone',
            y: 'state',
            stroke: 'var(--ink)',
            strokeWidth: 2.5,
            insetTop: isNarrow ? 18 : 8,
            insetBottom: 8,
          }),
          plot.text(bars, {
            x: ({ gain, alone }: (typeof bars)[number]) => (isNarrow ? 0 : Math.max(gain, alone, 0)),
            y: 'state',
            text: ({ state, told }: (typeof bars)[number]) => (isNarrow ? `${state}: ${told}` : told),
            textAnchor: 'start',
            dx: isNarrow ? 2 : 8,
            dy: isNarrow ? -18 : 0,
          }),
        ],
      };
    },
    [rows, division, words, t],
  );
  return <PlotFigure draw={draw} description={description} />;
};
