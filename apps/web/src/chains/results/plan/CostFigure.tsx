import type { CarbonParts, ChainModel, ChainPlan, CostParts } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../../chart/PlotFigure.tsx';
import { DataTable } from '../../../table/DataTable.tsx';
import type { PlanWords } from './use-plan-words.ts';

interface PartsFigureProps {
  readonly model: ChainModel;
  readonly plan: ChainPlan;
  readonly words: PlanWords;
}

interface Part {
  readonly name: string;
  /** Null = unknown. */
  readonly amount: number | null;
  readonly written: string;
}

const costParts = [
  'purchases',
  'fixed',
  'energy',
  'labour',
  'other',
  'transport',
  'duty',
  'stock',
  'outside',
  'penalties',
] as const satisfies readonly (keyof CostParts)[];
const carbonParts = [
  'purchases',
  'production',
  'transport',
  'outside',
] as const satisfies readonly (keyof CarbonParts)[];

interface PartBarsProps {
  readonly finding: string;
  readonly scope: string;
  readonly parts: readonly Part[];
  readonly unit: string;
  readonly header: string;
}

/** Parts of a total as bars, the table beside them. */
const PartBars = ({ finding, scope, parts, unit, header }: PartBarsProps) => {
  const t = useTranslations('chainResults.parts');
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      height: parts.length * 30 + 24,
      marginLeft: Math.min(150, width * 0.36),
      marginRight: 110,
      marginTop: 4,
      x: { axis: null, zero: true },
      y: { label: null, domain: parts.map(({ name }) => name), tickSize: 0 },
      marks: [
        plot.barX(parts, { x: 'amount', y: 'name', fill: 'var(--lapis-fill)', insetTop: 5, insetBottom: 5 }),
        plot.ruleX([0], { stroke: 'var(--rule-3)' }),
        plot.text(parts, {
          x: ({ amount }: Part) => Math.max(0, amount ?? 0),
          y: 'name',
          text: 'written',
          textAnchor: 'start',
          dx: 6,
        }),
      ],
    }),
    [parts],
  );
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={scope}
      origins={[]}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={parts}
          rowKey={({ name }) => name}
          columns={[
            { id: 'part', header: t('part'), value: ({ name }) => name, pinned: true },
            {
              id: 'amount',
              header,
              unit,
              value: ({ amount }) => amount,
              render: ({ written }) => written,
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};

/** What the money is spent on, part by part. */
export const CostFigure = ({ model, plan, words }: PartsFigureProps) => {
  const t = useTranslations('chainResults.parts');
  const tCost = useTranslations('chains.result.cost');
  const parts = useMemo(
    () =>
      costParts
        .filter((part) => plan.cost[part] !== 0)
        .map((part) => ({
          name: tCost(part),
          amount: plan.cost[part],
          written: words.money(plan.cost[part]),
        })),
    [plan, words, tCost],
  );
  return (
    <PartBars
      finding={t('costFinding', { amount: words.money(plan.cost.total) })}
      scope={t('costScope', { currency: model.currency, year: `${model.priceYear}` })}
      parts={parts}
      unit={model.currency}
      header={t('money')}
    />
  );
};

/** Where the emissions come from; what is unknown is said to be. */
export const CarbonFigure = ({ plan, words }: PartsFigureProps) => {
  const t = useTranslations('chainResults.parts');
  const parts = useMemo(
    () =>
      carbonParts.map((part) => {
        const amount = plan.carbon[part];
        return {
          name: t(`carbon.${part}`),
          amount: amount === null ? null : amount / 1000,
          written: amount === null ? t('unknown') : words.carbon(amount),
        };
      }),
    [plan, words, t],
  );
  const isPartial = carbonParts.some((part) => plan.carbon[part] === null);
  return (
    <PartBars
      finding={t(isPartial ? 'carbonFindingPartial' : 'carbonFinding', {
        amount: words.carbon(plan.carbon.total),
      })}
      scope={t('carbonScope')}
      parts={parts}
      unit={t('carbonUnit')}
      header={t('carbonHeader')}
    />
  );
};
