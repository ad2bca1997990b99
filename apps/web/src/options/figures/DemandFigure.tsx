import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import type { FigureLike } from '../../evidence/format-figure.ts';
import { FigureView } from '../../evidence/FigureView.tsx';
import { writeYears } from '../../evidence/format-figure.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { DataTable } from '../../table/DataTable.tsx';

interface DemandFigureProps {
  readonly demand: readonly FigureLike[];
  readonly growth: FigureLike;
  readonly product: string;
}

/** World exports of the product year by year: the size of the market and where it is going. */
export const DemandFigure = ({ demand, growth, product }: DemandFigureProps) => {
  const t = useTranslations('find.demand');
  const { text } = useFigureText();
  const points = useMemo(
    () =>
      demand
        .filter((figure) => figure.value !== null && figure.years !== null)
        .map((figure) => ({ year: figure.years![1], amount: figure.value!, written: text(figure) })),
    [demand, text],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot')): PlotOptions => ({
      height: 220,
      marginLeft: 52,
      marginRight: 60,
      marginTop: 28,
      x: {
        label: null,
        tickFormat: (year: number) => `${year}`,
        ticks: points.map(({ year }) => year),
        tickSize: 0,
      },
      y: { axis: null, zero: true },
      marks: [
        plot.ruleY([0], { stroke: 'var(--rule-3)' }),
        plot.lineY(points, { x: 'year', y: 'amount', stroke: 'var(--lapis)', strokeWidth: 2 }),
        plot.dot(points, { x: 'year', y: 'amount', fill: 'var(--lapis-fill)', r: 4 }),
        plot.text(points, { x: 'year', y: 'amount', text: 'written', dy: -13 }),
      ],
    }),
    [points],
  );
  const last = demand.findLast(({ value }) => value !== null);
  if (last === undefined) return null;
  const parts = { product, amount: text(last), year: writeYears(last.years) };
  const finding =
    growth.value === null
      ? t('findingLevel', parts)
      : t(growth.value >= 0 ? 'findingUp' : 'findingDown', {
          ...parts,
          rate: text({ ...growth, value: Math.abs(growth.value) }),
        });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={[...last.origins]}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={demand}
          rowKey={(figure) => writeYears(figure.years)}
          columns={[
            { id: 'year', header: t('year'), value: ({ years }) => writeYears(years), pinned: true },
            {
              id: 'value',
              header: t('value'),
              unit: 'USD',
              value: ({ value }) => value,
              render: (figure) => <FigureView figure={figure} subject={product} unit="hidden" />,
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
