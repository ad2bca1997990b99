import type { Closeness } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { useNames } from '../../evidence/use-names.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useNumberText } from '../use-number-text.ts';

/** A country alone, or the partners together, around one product. */
export interface Standing extends Omit<Closeness, 'iso3'> {
  readonly who: string;
  readonly together: boolean;
}

interface ClosenessFigureProps {
  readonly standings: readonly Standing[];
  readonly finding: string;
  readonly origins: readonly string[];
}

/** How near each is to making the product: relative density, the average product of the world at zero. */
export const ClosenessFigure = ({ standings, finding, origins }: ClosenessFigureProps) => {
  const t = useTranslations('find.closeness');
  const { signed, percent, index } = useNumberText();
  const rows = useMemo(
    () => standings.map((row) => ({ ...row, label: signed(row.relativeDensity) })),
    [standings, signed],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      marginLeft: Math.min(190, width * 0.38),
      marginRight: 48,
      marginTop: 26,
      height: 52 + rows.length * 34,
      x: {
        label: null,
        axis: 'top',
        tickSize: 0,
        ticks: [0],
        tickFormat: () => t('average'),
        domain: [
          Math.min(-0.5, ...rows.map(({ relativeDensity }) => relativeDensity)) * 1.15,
          Math.max(1, ...rows.map(({ relativeDensity }) => relativeDensity)) * 1.1,
        ],
      },
      y: { label: null, domain: rows.map(({ who }) => who), tickSize: 0 },
      marks: [
        plot.ruleX([0], { stroke: 'var(--rule-3)', strokeDasharray: '2 3' }),
        plot.ruleY(rows, {
          y: 'who',
          x1: 0,
          x2: 'relativeDensity',
          stroke: 'var(--turquoise)',
          strokeWidth: 1.5,
        }),
        plot.dot(rows, {
          x: 'relativeDensity',
          y: 'who',
          r: 6,
          fill: (row: Standing) => (row.together ? 'var(--lapis-fill)' : 'var(--turquoise-fill)'),
          stroke: 'var(--paper)',
        }),
        plot.text(rows, {
          filter: ({ relativeDensity }: Standing) => relativeDensity >= 0,
          x: 'relativeDensity',
          y: 'who',
          text: 'label',
          dx: 12,
          textAnchor: 'start',
        }),
        plot.text(rows, {
          filter: ({ relativeDensity }: Standing) => relativeDensity < 0,
          x: 'relativeDensity',
          y: 'who',
          text: 'label',
          dx: -12,
          textAnchor: 'end',
        }),
      ],
    }),
    [rows, t],
  );
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={origins}
      note={t('note')}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={rows}
          rowKey={({ who }) => who}
          columns={[
            { id: 'who', header: t('who'), value: ({ who }) => who, pinned: true },
            {
              id: 'relative',
              header: t('relative'),
              value: ({ relativeDensity }) => relativeDensity,
              render: ({ relativeDensity }) => signed(relativeDensity),
              numeric: true,
            },
            {
              id: 'density',
              header: t('density'),
              value: ({ density }) => density,
              render: ({ density }) => percent(density),
              numeric: true,
            },
            {
              id: 'inputs',
              header: t('inputs'),
              value: ({ inputCoverage }) => inputCoverage,
              render: ({ inputCoverage }) => (inputCoverage === null ? '—' : percent(inputCoverage)),
              numeric: true,
            },
            {
              id: 'rca',
              header: t('rca'),
              value: ({ rca }) => rca,
              render: ({ rca }) => (rca === null ? '—' : index(rca)),
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};

/** Standings of countries with their names, for a figure. */
export const useStandings = () => {
  const names = useNames();
  return (countries: readonly Closeness[]): Standing[] =>
    countries.map(({ iso3, ...rest }) => ({ ...rest, who: names.country(iso3), together: false }));
};
