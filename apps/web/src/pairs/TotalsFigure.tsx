import type { PairDocument } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { useNumberText } from '../options/use-number-text.ts';
import { useCountryName } from '../shell/use-country-name.ts';
import { DataTable } from '../table/DataTable.tsx';
import type { Reported } from './latest-total.ts';
import { reportGap, spokenFigure } from './latest-total.ts';

/** Totals both ways over the years, as each side reports them, and reconciled with their interval where they are. */
export const TotalsFigure = ({ pair }: { readonly pair: PairDocument }) => {
  const t = useTranslations('explore.pair.totals');
  const country = useCountryName();
  const { write, text } = useFigureText();
  const { index } = useNumberText();
  const { reported } = pair;
  const direction = ({ exporter, importer }: Pick<Reported, 'exporter' | 'importer'>): string =>
    `${country(exporter)} → ${country(importer)}`;
  const [there, back] = [
    direction({ exporter: pair.a, importer: pair.b }),
    direction({ exporter: pair.b, importer: pair.a }),
  ];
  const marks = useMemo(() => {
    const way = ({ exporter }: Reported): string => (exporter === pair.a ? there : back);
    const of = (key: 'byExporter' | 'byImporter' | 'reconciled') =>
      reported.flatMap((row) => {
        const figure = row[key];
        return figure === null || figure.value === null
          ? []
          : [{ year: row.year, way: way(row), value: figure.value, low: figure.low, high: figure.high }];
      });
    return {
      byExporter: of('byExporter'),
      byImporter: of('byImporter'),
      reconciled: of('reconciled'),
      spoken: reported.flatMap((row) => {
        const figure = spokenFigure(row);
        return figure === null || figure.value === null
          ? []
          : [
              {
                year: row.year,
                way: way(row),
                value: figure.value,
                words: text(figure),
                line: `${way(row)} ${figure.origins[0]}`,
              },
            ];
      }),
    };
  }, [reported, pair.a, there, back, text]);
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const isNarrow = width < 600;
      const years = reported.map(({ year }) => year);
      const at = { x: 'year', y: 'value', ...(isNarrow ? { fy: 'way' } : { fx: 'way' }) } as const;
      const whisker = marks.reconciled.filter(({ low, high }) => low !== undefined && high !== undefined);
      // The latest total of each direction is written out.
      const last = [there, back].flatMap((way) => {
        const own = marks.spoken.filter((point) => point.way === way);
        return own.length === 0 ? [] : [own.reduce((late, point) => (point.year > late.year ? point : late))];
      });
      return {
        height: isNarrow ? 460 : 300,
        marginLeft: 62,
        marginRight: 40,
        marginTop: 34,
        x: {
          label: null,
          tickFormat: 'd',
          ticks: new Set(years).size <= 6 ? [...new Set(years)] : 6,
          domain: [Math.min(...years) - 0.5, Math.max(...years) + 0.5],
        },
        y: {
          label: null,
          grid: true,
          zero: true,
          ticks: 4,
          tickFormat: (value: number) => write(value, 'USD').number,
        },
        ...(isNarrow
          ? { fy: { axis: null, domain: [there, back], padding: 0.26 } }
          : { fx: { label: null, domain: [there, back], padding: 0.08 } }),
        marks: [
          plot.ruleY([0], { stroke: 'var(--rule-3)' }),
          // Beside a tall chart a direction would be cut off: it stands over it.
          ...(isNarrow
            ? [
                plot.text([there, back], {
                  fy: (way: string) => way,
                  text: (way: string) => way,
                  frameAnchor: 'top-left',
                  dy: -20,
                  fill: 'var(--ink-2)',
                }),
              ]
            : []),
          // A line joins what one origin knows: figures of two origins may not be comparable.
          plot.line(marks.spoken, { ...at, z: 'line', stroke: 'var(--rule-3)' }),
          plot.ruleX(whisker, {
            x: 'year',
            y1: 'low',
            y2: 'high',
            ...(isNarrow ? { fy: 'way' } : { fx: 'way' }),
            stroke: 'var(--ink)',
            strokeWidth: 1.25,
          }),
          plot.dot(marks.byExporter, {
            ...at,
            r: 4.5,
            fill: 'var(--turquoise-fill)',
            stroke: 'var(--paper)',
          }),
          plot.dot(marks.byImporter, {
            ...at,
            r: 4.5,
            fill: 'var(--paper)',
            stroke: 'var(--turquoise-fill)',
            strokeWidth: 1.75,
          }),
          plot.dot(marks.reconciled, { ...at, r: 5, symbol: 'diamond', fill: 'var(--ink)' }),
          plot.text(last, { ...at, text: 'words', dy: -13, fill: 'var(--ink)', fontWeight: 500 }),
        ],
      };
    },
    [marks, reported, there, back, write],
  );
  if (reported.length === 0) return <p>{t('none')}</p>;
  const both = reported.filter((row) => reportGap(row) !== null);
  const latest = both.toSorted(
    (one, other) => other.year - one.year || reportGap(other)! - reportGap(one)!,
  )[0];
  const finding =
    latest === undefined
      ? t('findingOne', { count: reported.length })
      : t(reportGap(latest)! < 1.1 ? 'findingAgree' : 'findingBoth', {
          year: `${latest.year}`,
          from: country(latest.exporter),
          to: country(latest.importer),
          factor: index(reportGap(latest)!),
        });
  const column = (id: 'byExporter' | 'byImporter' | 'reconciled') => ({
    id,
    header: t(id),
    unit: 'USD',
    value: (row: Reported) => row[id]?.value ?? null,
    render: (row: Reported) =>
      row[id] === null ? (
        '—'
      ) : (
        <FigureView figure={row[id]} subject={`${direction(row)} ${row.year}`} unit="hidden" />
      ),
    numeric: true,
  });
  return (
    <ChartFrame
      level={2}
      finding={finding}
      title={`${there}, ${back}: ${finding}`}
      scope={t('scope')}
      chart={<PlotFigure draw={draw} description={finding} />}
      origins={[
        ...new Set(
          reported.flatMap((row) =>
            [row.byExporter, row.byImporter, row.reconciled].flatMap((figure) => figure?.origins ?? []),
          ),
        ),
      ]}
      table={
        <DataTable
          caption={t('heading')}
          rows={reported}
          rowKey={(row) => `${row.exporter} ${row.year}`}
          columns={[
            { id: 'year', header: t('year'), value: (row) => `${row.year}`, pinned: true },
            { id: 'direction', header: t('direction'), value: direction },
            column('byExporter'),
            column('byImporter'),
            column('reconciled'),
          ]}
        />
      }
    />
  );
};
