import type { SubstitutionExplanation } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { FigureView } from '../../evidence/FigureView.tsx';
import { certaintyOf } from '../../evidence/format-figure.ts';
import type { Tone } from '../../evidence/tone.ts';
import { areaPaint } from '../../evidence/tone.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { DataTable } from '../../table/DataTable.tsx';

interface HistoryFigureProps {
  readonly history: SubstitutionExplanation['history'];
  readonly finding: string;
}

const series = [
  { key: 'outsideImports', tone: 'saffron' },
  { key: 'spareExports', tone: 'turquoise' },
  { key: 'alreadyBetween', tone: 'ink' },
] as const satisfies readonly { key: string; tone: Tone }[];

/** Year by year: what the importer buys outside, what the supplier sells outside, what already moves between them. */
export const HistoryFigure = ({ history, finding }: HistoryFigureProps) => {
  const t = useTranslations('find.history');
  const { text } = useFigureText();
  const bars = useMemo(
    () =>
      history.flatMap((row) =>
        series.map(({ key, tone }) => ({
          year: String(row.year),
          series: t(key),
          tone,
          figure: row[key],
          amount: row[key].value ?? 0,
          written: text(row[key]),
        })),
      ),
    [history, t, text],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      marginLeft: Math.min(200, width * 0.4),
      marginRight: 56,
      height: 40 + bars.length * 22 + history.length * 12,
      x: { axis: null, domain: [0, 1.16 * Math.max(1, ...bars.map(({ amount }) => amount))] },
      y: { axis: null, domain: series.map(({ key }) => t(key)) },
      fy: { label: null, padding: 0.18, axis: 'right', tickSize: 0 },
      marks: [
        ...bars.map((bar) =>
          plot.barX([bar], {
            fy: 'year',
            x: 'amount',
            y: 'series',
            inset: 1.5,
            ...areaPaint(bar.tone, certaintyOf(bar.figure)),
          }),
        ),
        plot.text(bars, {
          fy: 'year',
          x: 'amount',
          y: 'series',
          text: 'written',
          dx: 6,
          textAnchor: 'start',
        }),
        plot.text(bars, { fy: 'year', x: 0, y: 'series', text: 'series', dx: -8, textAnchor: 'end' }),
        plot.ruleX([0], { stroke: 'var(--rule-3)' }),
      ],
    }),
    [bars, history.length, t],
  );
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={[...(history[0]?.outsideImports.origins ?? [])]}
      note={t('note')}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={history}
          rowKey={({ year }) => String(year)}
          columns={[
            { id: 'year', header: t('year'), value: ({ year }) => String(year), pinned: true },
            ...series.map(({ key }) => ({
              id: key,
              header: t(key),
              unit: 'USD',
              value: (row: HistoryFigureProps['history'][number]) => row[key].value,
              render: (row: HistoryFigureProps['history'][number]) => (
                <FigureView figure={row[key]} subject={`${t(key)} ${row.year}`} unit="hidden" />
              ),
              numeric: true,
            })),
          ]}
        />
      }
    />
  );
};
