import type { PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import type { ReactNode } from 'react';
import { ChartFrame } from '../../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../../chart/PlotFigure.tsx';
import type { Tone } from '../../../evidence/tone.ts';
import { toneFill } from '../../../evidence/tone.ts';
import { DataTable } from '../../../table/DataTable.tsx';

/** One bar: its name, its length, and the amount as it is written at its end. */
export interface Amount {
  readonly key: string;
  readonly name: string;
  /** Null = unknown: no bar, but the word at its place. */
  readonly amount: number | null;
  readonly written: string;
  readonly tone?: Tone;
  /** What the table shows in place of the amount: the same figure with its source slip. */
  readonly figure?: ReactNode;
}

interface AmountBarsProps {
  readonly finding: string;
  readonly scope?: string;
  readonly bars: readonly Amount[];
  /** Headers of the table behind the bars. */
  readonly nameHeader: string;
  readonly amountHeader: string;
  readonly unit: string;
  readonly origins: readonly string[];
  readonly note?: string;
  /** Length of a full bar; that of the longest unless given. */
  readonly full?: number;
}

/** Names up to so many letters stand beside their bars, longer ones above them. */
const shortName = 16;

/** Pixels of a text at the size of charts: Chinese characters are nearly twice as wide. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, each) => sum + (each >= '\u2e80' ? 13.5 : 7.6), 0);

/** Amounts on one scale as bars with their names and values, the table beside them. */
export const AmountBars = ({ full, ...props }: AmountBarsProps) => {
  const { finding, scope, bars, nameHeader, amountHeader, unit, origins, note } = props;
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const isAbove = width < 420 || bars.some(({ name }) => name.length > shortName);
      const longest = Math.max(...bars.map(({ written }) => widthOf(written)));
      const row = isAbove ? 46 : 30;
      return {
        height: bars.length * row + 12,
        marginLeft: isAbove ? 2 : 130,
        marginRight: Math.min(width * 0.4, longest + 16),
        marginTop: 4,
        marginBottom: 8,
        x: { axis: null, zero: true, ...(full === undefined ? {} : { domain: [0, full] }) },
        y: {
          label: null,
          domain: bars.map(({ key }) => key),
          axis: isAbove ? null : 'left',
          tickFormat: (key: string) => bars.find((bar) => bar.key === key)?.name ?? key,
          tickSize: 0,
        },
        marks: [
          ...(full === undefined
            ? []
            : [
                plot.barX(bars, {
                  x: () => full,
                  y: 'key',
                  fill: 'var(--paper-sunk)',
                  insetTop: isAbove ? 22 : 5,
                  insetBottom: 5,
                }),
              ]),
          plot.barX(bars, {
            x: 'amount',
            y: 'key',
            fill: ({ tone }: Amount) => toneFill(tone ?? 'lapis'),
            insetTop: isAbove ? 22 : 5,
            insetBottom: 5,
          }),
          plot.ruleX([0], { stroke: 'var(--rule-3)' }),
          ...(isAbove
            ? [
                plot.text(bars, {
                  frameAnchor: 'left',
                  y: 'key',
                  text: 'name',
                  textAnchor: 'start',
                  dx: 4,
                  dy: -11,
                }),
              ]
            : []),
          plot.text(bars, {
            x: ({ amount }: Amount) => full ?? Math.max(0, amount ?? 0),
            y: 'key',
            text: 'written',
            textAnchor: 'start',
            dx: 6,
            dy: isAbove ? 9 : 0,
          }),
        ],
      };
    },
    [bars, full],
  );
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      {...(scope === undefined ? {} : { scope })}
      {...(note === undefined ? {} : { note })}
      origins={origins}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={finding}
          rows={bars}
          rowKey={({ key }) => key}
          columns={[
            { id: 'name', header: nameHeader, value: ({ name }) => name, pinned: true, wrap: true },
            {
              id: 'amount',
              header: amountHeader,
              unit,
              value: ({ amount }) => amount,
              render: ({ figure, written }) => figure ?? written,
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
