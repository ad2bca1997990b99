import type { ChainModel, ChainPlan } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../../chart/PlotFigure.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import type { PlanWords } from './use-plan-words.ts';

interface UseFigureProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

interface UseRow {
  readonly key: string;
  readonly name: string;
  readonly lines: number;
  readonly made: string;
  readonly quantity: number;
  readonly share: number;
}

/** From this share of its capacity on a line counts as full. */
const full = 0.995;

/** How far each line that stands is in use. */
export const UseFigure = ({ model, plan, words }: UseFigureProps) => {
  const t = useTranslations('chainResults.use');
  const rows = useMemo((): readonly UseRow[] => {
    const lines = new Map(model.lines.map((line) => [line.id, line]));
    const products = new Map(model.recipes.map(({ id, product }) => [id, product]));
    const isOnePeriod = model.periods.length === 1;
    return plan.lines
      .filter((line) => line.lines > 0)
      .map(({ line, period, lines: count, quantity, utilisation }) => {
        const row = lines.get(line);
        const product = (row && products.get(row.recipe)) ?? '';
        const name = `${words.any(row?.site ?? '')}: ${words.any(product)}`;
        return {
          key: `${line} ${period}`,
          name: isOnePeriod ? name : `${name} (${period})`,
          lines: count,
          made: words.quantity(product, quantity),
          quantity,
          share: utilisation,
        };
      })
      .sort((one, other) => other.share - one.share);
  }, [model, plan, words]);
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      height: rows.length * 30 + 30,
      marginLeft: Math.min(240, width * 0.46),
      marginRight: 60,
      marginTop: 4,
      x: { domain: [0, 1], axis: null },
      y: { label: null, domain: rows.map(({ name }) => name), tickSize: 0 },
      marks: [
        plot.barX(rows, { x: () => 1, y: 'name', fill: 'var(--paper-sunk)', insetTop: 6, insetBottom: 6 }),
        plot.barX(rows, {
          x: 'share',
          y: 'name',
          fill: ({ share }: UseRow) => (share >= full ? 'var(--saffron-fill)' : 'var(--lapis-fill)'),
          insetTop: 6,
          insetBottom: 6,
        }),
        plot.text(rows, {
          x: () => 1,
          y: 'name',
          text: ({ share }: UseRow) => words.percent(share),
          textAnchor: 'start',
          dx: 6,
        }),
      ],
    }),
    [rows, words],
  );
  if (rows.length === 0) return <p>{t('none')}</p>;
  const finding = t('finding', {
    count: rows.filter(({ share }) => share >= full).length,
    of: `${rows.length}`,
  });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={[]}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { id: 'line', header: t('line'), value: ({ name }) => name, pinned: true, wrap: true },
            { id: 'lines', header: t('lines'), value: ({ lines }) => lines, numeric: true },
            {
              id: 'made',
              header: t('made'),
              value: ({ quantity }) => quantity,
              render: ({ made }) => made,
              numeric: true,
            },
            {
              id: 'share',
              header: t('share'),
              value: ({ share }) => share,
              render: ({ share }) => words.percent(share),
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
