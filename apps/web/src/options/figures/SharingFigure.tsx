import type { ProductionSharingExplanation } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { certaintyOf } from '../../evidence/format-figure.ts';
import { areaPaint } from '../../evidence/tone.ts';
import { useFigureText } from '../../evidence/use-figure-text.ts';
import { LineTable, writeCode } from '../LineTable.tsx';
import { useNumberText } from '../use-number-text.ts';

interface SharingFigureProps {
  readonly lines: ProductionSharingExplanation['subheadings'];
  readonly a: string;
  readonly b: string;
  readonly product: string;
  readonly origins: readonly string[];
}

/** Lines drawn; the table holds all. */
const drawn = 12;

/** What goes from the one to the other and back, line by line: two bars from one axis, the type beside them. */
export const SharingFigure = ({ lines, a, b, product, origins }: SharingFigureProps) => {
  const t = useTranslations('find.sharing');
  const { text } = useFigureText();
  const { index } = useNumberText();
  const bars = useMemo(
    () =>
      lines.slice(0, drawn).flatMap((line) =>
        (['back', 'there'] as const).map((way) => ({
          hs: writeCode(line.hs),
          way,
          figure: line[way],
          amount: (line[way].value ?? 0) * (way === 'back' ? -1 : 1),
          written: text(line[way]),
          type: t(`type.${line.type}`),
        })),
      ),
    [lines, t, text],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const most = Math.max(1, ...bars.map(({ amount }) => Math.abs(amount)));
      const isNarrow = width < 560;
      const there = bars.filter(({ way }) => way === 'there');
      return {
        height: 52 + (bars.length / 2) * (isNarrow ? 46 : 30),
        marginTop: 30,
        marginLeft: isNarrow ? 4 : 66,
        marginRight: isNarrow ? 4 : 130,
        x: { axis: null, domain: isNarrow ? [-most * 2.4, most * 2.4] : [-most * 1.45, most * 1.45] },
        y: {
          ...(isNarrow ? { axis: null } : { label: null, tickSize: 0 }),
          domain: there.map(({ hs }) => hs),
          padding: isNarrow ? 0.6 : 0.25,
        },
        marks: [
          ...bars.map((bar) =>
            plot.barX([bar], {
              x: 'amount',
              y: 'hs',
              ...areaPaint(bar.way === 'there' ? 'turquoise' : 'lapis', certaintyOf(bar.figure)),
            }),
          ),
          plot.text(bars, {
            x: 'amount',
            y: 'hs',
            text: 'written',
            dx: 6,
            textAnchor: 'start',
            filter: ({ way }: { way: string }) => way === 'there',
          }),
          plot.text(bars, {
            x: 'amount',
            y: 'hs',
            text: 'written',
            dx: -6,
            textAnchor: 'end',
            filter: ({ way }: { way: string }) => way === 'back',
          }),
          plot.text(
            there,
            isNarrow
              ? {
                  frameAnchor: 'left',
                  y: 'hs',
                  text: (bar: { hs: string; type: string }) => `${bar.hs} · ${bar.type}`,
                  dy: -17,
                  textAnchor: 'start',
                  fill: 'var(--ink-2)',
                }
              : {
                  frameAnchor: 'right',
                  y: 'hs',
                  text: 'type',
                  dx: 124,
                  textAnchor: 'end',
                  fill: 'var(--ink-3)',
                },
          ),
          plot.text([`← ${b}`], {
            text: (words: string) => words,
            frameAnchor: 'top',
            dx: -10,
            dy: -22,
            textAnchor: 'end',
            fill: 'var(--lapis)',
          }),
          plot.text([`${a} →`], {
            text: (words: string) => words,
            frameAnchor: 'top',
            dx: 10,
            dy: -22,
            textAnchor: 'start',
            fill: 'var(--turquoise)',
          }),
          plot.ruleX([0], { stroke: 'var(--rule-3)' }),
        ],
      };
    },
    [bars, a, b],
  );
  const finding = t('finding', { a, b, product, count: lines.length });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={origins}
      {...(lines.length > drawn ? { note: t('note', { count: drawn }) } : {})}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <LineTable
          caption={finding}
          rows={lines}
          figures={[
            ['there', t('there', { a, b }), ({ there }) => there as never],
            ['back', t('back', { a, b }), ({ back }) => back as never],
          ]}
          others={[
            {
              id: 'gl',
              header: t('grubelLloyd'),
              value: ({ gl }) => gl,
              render: ({ gl }) => index(gl),
              numeric: true,
            },
            {
              id: 'ratio',
              header: t('ratio'),
              value: ({ unitValueRatio }) => unitValueRatio,
              render: ({ unitValueRatio }) => (unitValueRatio === null ? '—' : index(unitValueRatio)),
              numeric: true,
            },
            { id: 'type', header: t('typeColumn'), value: ({ type }) => t(`type.${type}`) },
          ]}
        />
      }
    />
  );
};
