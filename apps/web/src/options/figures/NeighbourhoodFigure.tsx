import type { HsEdition } from '@hamkor/nomenclature';
import type { Neighbour } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { useNames } from '../../evidence/use-names.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useNumberText } from '../use-number-text.ts';

interface NeighbourhoodFigureProps {
  readonly neighbours: readonly Neighbour[];
  readonly edition: HsEdition;
  readonly product: string;
  readonly origins: readonly string[];
}

const shortest = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** What the partners already sell that is nearest to the product: the ground a new industry grows from. */
export const NeighbourhoodFigure = ({ neighbours, edition, product, origins }: NeighbourhoodFigureProps) => {
  const t = useTranslations('find.neighbours');
  const names = useNames();
  const { percent } = useNumberText();
  const rows = useMemo(
    () =>
      neighbours.map(({ hs, proximity, holders }) => ({
        hs,
        proximity,
        name: names.product(hs, edition),
        who: holders.map(names.country).join(', '),
      })),
    [neighbours, names, edition],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const letters = width < 520 ? 20 : 38;
      return {
        marginLeft: Math.min(300, width * 0.45),
        marginRight: Math.min(190, width * 0.3),
        height: 34 + rows.length * 26,
        x: { axis: null, domain: [0, Math.max(0.6, ...rows.map(({ proximity }) => proximity))] },
        y: {
          label: null,
          domain: rows.map(({ hs }) => hs),
          tickSize: 0,
          tickFormat: (hs: string) => shortest(names.product(hs, edition), letters),
        },
        marks: [
          plot.ruleX([0], { stroke: 'var(--rule-3)' }),
          plot.ruleY(rows, { y: 'hs', x1: 0, x2: 'proximity', stroke: 'var(--turquoise)', strokeWidth: 1.5 }),
          plot.dot(rows, { x: 'proximity', y: 'hs', r: 5, fill: 'var(--turquoise-fill)' }),
          plot.text(rows, {
            x: 'proximity',
            y: 'hs',
            text: (row: { who: string }) => shortest(row.who, letters),
            dx: 10,
            textAnchor: 'start',
          }),
        ],
      };
    },
    [rows, names, edition],
  );
  const first = rows[0];
  if (first === undefined) return null;
  const finding = t('finding', { product, nearest: first.name, who: first.who });
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
          rows={rows}
          rowKey={({ hs }) => hs}
          columns={[
            {
              id: 'product',
              header: t('product'),
              value: ({ name, hs }) => `${name} (${hs})`,
              pinned: true,
              wrap: true,
            },
            {
              id: 'proximity',
              header: t('proximity'),
              value: ({ proximity }) => proximity,
              render: ({ proximity }) => percent(proximity),
              numeric: true,
            },
            { id: 'who', header: t('who'), value: ({ who }) => who, wrap: true },
          ]}
        />
      }
    />
  );
};
