import type { CoverageDocument } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { areaPaint } from '../evidence/tone.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { membersFirst } from './latest.ts';

interface CoverageGridProps {
  readonly rows: readonly CoverageDocument[];
  readonly flow: 'export' | 'import';
}

/** Widest cell, in pixels; two years must not become two walls. */
const widest = 92;
/** Narrowest cell that a number fits into. */
const written = 34;

const certainties = { A: 'published', B: 'estimated', C: 'unverified' } as const;

/** Members by years: how much of each one's trade the data see, in the code of certainty, with its number. */
export const CoverageGrid = ({ rows, flow }: CoverageGridProps) => {
  const t = useTranslations('loaded.coverage.grid');
  const locale = useLocale();
  const { write } = useFigureText();
  const cells = useMemo(
    () =>
      rows
        .filter(({ ratio }) => ratio !== null)
        .map(({ iso3, name, year, ratio, grade }) => ({
          iso3,
          country: name[locale],
          year,
          grade,
          ratio: ratio!,
          text: write(ratio!, 'share').number,
        })),
    [rows, locale, write],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const years = [...new Set(cells.map(({ year }) => year))].sort((a, b) => a - b);
      const last = years.at(-1);
      const order = [...cells].sort((a, b) => b.ratio - a.ratio);
      const countries = [
        ...new Set(
          membersFirst([...order.filter(({ year }) => year === last), ...order]).map(
            ({ country }) => country,
          ),
        ),
      ];
      const marginLeft = Math.min(132, width * 0.34);
      const cell = Math.min(widest, (width - marginLeft - 8) / Math.max(1, years.length));
      const place = { x: 'year', y: 'country', inset: 1.5 };
      return {
        height: 40 + countries.length * 30,
        marginLeft,
        marginTop: 30,
        marginRight: Math.max(8, width - marginLeft - cell * years.length),
        x: {
          type: 'band',
          domain: years,
          label: null,
          axis: 'top',
          tickSize: 0,
          tickFormat: (year: number) => (cell < written && year % 5 !== 0 ? '' : `${year}`),
        },
        y: { type: 'band', domain: countries, label: null, tickSize: 0 },
        marks: [
          ...(['A', 'B', 'C'] as const).map((grade) =>
            plot.cell(
              cells.filter((each) => each.grade === grade),
              { ...place, ...areaPaint('turquoise', certainties[grade]) },
            ),
          ),
          ...(cell < written
            ? []
            : [
                plot.text(
                  cells.filter(({ grade }) => grade === 'A'),
                  { ...place, text: 'text', fill: 'var(--paper)', fontWeight: 500 },
                ),
                plot.text(
                  cells.filter(({ grade }) => grade !== 'A'),
                  {
                    ...place,
                    text: 'text',
                    fill: 'var(--ink)',
                    stroke: 'var(--paper)',
                    strokeWidth: 5,
                    fontWeight: 500,
                  },
                ),
              ]),
        ],
      };
    },
    [cells],
  );
  const finding = t(flow);
  return (
    <ChartFrame
      level={2}
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={[...new Set(rows.flatMap(({ seen, national }) => [...seen.origins, ...national.origins]))]}
      chart={
        <PlotFigure
          draw={draw}
          description={cells
            .map(({ country, year, text }) => t('said', { country, year: `${year}`, ratio: text }))
            .join('; ')}
        />
      }
      table={<CoverageTable rows={membersFirst(rows)} />}
    />
  );
};
