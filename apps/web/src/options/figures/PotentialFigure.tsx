import type { ExportPotentialExplanation } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { FigureView } from '../../evidence/FigureView.tsx';
import { certaintyOf } from '../../evidence/format-figure.ts';
import { areaPaint } from '../../evidence/tone.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useNumberText } from '../use-number-text.ts';

interface PotentialFigureProps {
  readonly facts: Pick<ExportPotentialExplanation, 'actual' | 'potential' | 'unrealised'>;
  readonly product: string;
}

const parts = ['actual', 'potential', 'unrealised'] as const;
const tones = { actual: 'turquoise', potential: 'ink', unrealised: 'pistachio' } as const;

/** What is traded, what could be, and the difference: three bars on one scale, intervals as whiskers. */
export const PotentialFigure = ({ facts, product }: PotentialFigureProps) => {
  const t = useTranslations('find.exportPotential');
  const { text } = useFigureText();
  const { percent } = useNumberText();
  const bars = useMemo(
    () =>
      parts.map((part) => ({
        part: t(part),
        figure: facts[part],
        tone: tones[part],
        amount: facts[part].value ?? 0,
        low: facts[part].low ?? facts[part].value ?? 0,
        high: facts[part].high ?? facts[part].value ?? 0,
        written: text(facts[part]),
      })),
    [facts, t, text],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      marginLeft: Math.min(150, width * 0.32),
      marginRight: 90,
      height: 34 + bars.length * 32,
      x: { axis: null, domain: [0, Math.max(1, ...bars.map(({ high }) => high))] },
      y: { label: null, domain: bars.map(({ part }) => part), tickSize: 0 },
      marks: [
        ...bars.map((bar) =>
          plot.barX([bar], {
            x: 'amount',
            y: 'part',
            insetTop: 5,
            insetBottom: 5,
            ...areaPaint(bar.tone, certaintyOf(bar.figure)),
          }),
        ),
        plot.ruleY(
          bars.filter(({ low, high }) => high > low),
          { x1: 'low', x2: 'high', y: 'part', stroke: 'var(--ink)', strokeWidth: 1.5, marker: 'tick' },
        ),
        plot.text(bars, { x: 'high', y: 'part', text: 'written', dx: 8, textAnchor: 'start' }),
        plot.ruleX([0], { stroke: 'var(--rule-3)' }),
      ],
    }),
    [bars],
  );
  const [now, possible] = [facts.actual.value, facts.potential.value];
  const finding =
    now === null || possible === null || possible === 0
      ? t('findingUnknown', { product })
      : t('finding', { product, share: percent(now / possible), potential: text(facts.potential) });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={[...facts.potential.origins]}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={bars}
          rowKey={({ part }) => part}
          columns={[
            { id: 'part', header: t('part'), value: ({ part }) => part, pinned: true },
            {
              id: 'amount',
              header: t('amount'),
              unit: 'USD',
              value: ({ figure }) => figure.value,
              render: ({ figure, part }) => <FigureView figure={figure} subject={part} unit="hidden" />,
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
