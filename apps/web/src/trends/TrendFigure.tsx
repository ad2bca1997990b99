import type { TrendDocument } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { address } from '../api/client.ts';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { FigureView } from '../evidence/FigureView.tsx';
import { lineDashes } from '../evidence/tone.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { useCountryName } from '../shell/use-country-name.ts';
import { DataTable } from '../table/DataTable.tsx';
import { drawPanels } from './draw-panels.ts';
import type { trendParameters } from './search.ts';

interface TrendFigureProps {
  readonly document: TrendDocument;
  readonly parameters: ReturnType<typeof trendParameters>;
  /** Whether each series is drawn in a small chart on a scale of its own. */
  readonly isOwnScale: boolean;
  /** The measure in words, with the product where one is chosen. */
  readonly measure: string;
}

interface Point {
  readonly iso3: string;
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly confidence: TrendDocument['series'][number]['points'][number]['confidence'];
}

/** Four inks that can be told apart without colour: the labels at the ends carry the meaning. */
const inks = ['var(--lapis)', 'var(--turquoise)', 'var(--ink)', 'var(--ink-3)'] as const;

const pointsOf = (document: TrendDocument, country: (iso3: string) => string): readonly Point[] =>
  document.series.flatMap(({ iso3, points }) =>
    points.flatMap(({ value, years, confidence }) =>
      value === null || years === null
        ? []
        : [{ iso3, name: country(iso3), year: years[1], value, confidence }],
    ),
  );

/** Lines over the years, one a member, their names at their ends; a stretch is as sure as its later end. */
export const TrendFigure = ({ document, parameters, isOwnScale, measure }: TrendFigureProps) => {
  const t = useTranslations('explore.trends');
  const country = useCountryName();
  const { text, unit, write } = useFigureText();
  const points = pointsOf(document, country);
  const symbol = document.series.flatMap((series) => series.points)[0]?.unit ?? '';
  const ends = useMemo(() => {
    const order = document.series.map(({ iso3 }) => iso3);
    const paint = (iso3: string): string => inks[Math.max(0, order.indexOf(iso3)) % inks.length]!;
    const last = order.flatMap((iso3) => {
      const own = points.filter((point) => point.iso3 === iso3);
      return own.length === 0 ? [] : [own.at(-1)!];
    });
    return { paint, last };
    // Points are made anew of the same document with every rendering.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [document]);
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      if (isOwnScale) {
        return drawPanels(plot, width, {
          order: document.series.map(({ iso3 }) => iso3),
          points,
          paint: ends.paint,
          write: (value) => write(value, symbol).number,
        });
      }
      const values = points.map(({ value }) => value);
      const span = Math.max(...values) - Math.min(0, ...values) || 1;
      const height = Math.min(420, Math.max(260, width * 0.45));
      // Labels at the ends are pushed apart, the highest first, so that none lies on another.
      let floor = -Infinity;
      const labels = [...ends.last]
        .sort((one, other) => other.value - one.value)
        .map((point) => {
          const natural = -(point.value / span) * (height - 60);
          floor = Math.max(natural, floor + 15);
          return { point, shift: floor - natural };
        });
      const stretches = document.series.flatMap(({ iso3 }) => {
        const own = points.filter((point) => point.iso3 === iso3);
        return own.slice(1).map((point, at) => ({ from: own[at]!, to: point, iso3 }));
      });
      const years = points.map(({ year }) => year);
      return {
        height,
        marginLeft: 60,
        marginRight: Math.min(150, width * 0.32),
        x: {
          label: null,
          tickFormat: 'd',
          // Few years are all written: a scale of numbers would write halves of years too.
          ticks: new Set(years).size <= (width < 500 ? 4 : 8) ? [...new Set(years)] : width < 500 ? 4 : 8,
          domain: [Math.min(...years) - 0.2, Math.max(...years) + 0.2],
        },
        y: {
          label: null,
          grid: true,
          zero: true,
          ticks: 5,
          tickFormat: (value: number) => write(value, symbol).number,
        },
        marks: [
          plot.ruleY([0], { stroke: 'var(--rule-3)' }),
          ...stretches.map(({ from, to, iso3 }) =>
            plot.line([from, to], {
              x: 'year',
              y: 'value',
              stroke: ends.paint(iso3),
              strokeWidth: 2,
              ...(lineDashes(to.confidence) === undefined
                ? {}
                : { strokeDasharray: lineDashes(to.confidence)! }),
            }),
          ),
          plot.dot(points, { x: 'year', y: 'value', r: 3, fill: (point: Point) => ends.paint(point.iso3) }),
          ...labels.map(({ point, shift }) =>
            plot.text([point], {
              x: 'year',
              y: 'value',
              text: 'name',
              dx: 9,
              dy: shift,
              textAnchor: 'start',
              fill: ends.paint(point.iso3),
              fontWeight: 500,
            }),
          ),
        ],
      };
    },
    // oxlint-disable-next-line react/exhaustive-deps
    [document, ends, write, symbol, isOwnScale],
  );
  const of = document.series.find((series) => series.points.some(({ value }) => value !== null));
  const known = of?.points.filter(({ value, years }) => value !== null && years !== null) ?? [];
  const [first, last] = [known[0], known.at(-1)];
  if (of === undefined || first === undefined || last === undefined) return null;
  const finding =
    first === last
      ? t('findingOne', { measure, who: country(of.iso3), to: text(last), toYear: `${last.years![1]}` })
      : t('finding', {
          measure,
          who: country(of.iso3),
          from: text(first),
          fromYear: `${first.years![1]}`,
          to: text(last),
          toYear: `${last.years![1]}`,
        });
  const years = [...new Set(points.map(({ year }) => year))].sort((one, other) => other - one);
  const at = (iso3: string, year: number) =>
    document.series.find((series) => series.iso3 === iso3)?.points.find((point) => point.years?.[1] === year);
  return (
    <ChartFrame
      level={2}
      finding={finding}
      title={finding}
      scope={
        <>
          {t('scope', { unit: unit(symbol) })} {isOwnScale && t('ownScale')}
          <VintageLine vintage={document.vintage} isSynthetic={document.isSynthetic} />
        </>
      }
      chart={<PlotFigure draw={draw} description={finding} />}
      origins={[
        ...new Set(document.series.flatMap((series) => series.points.flatMap(({ origins }) => origins))),
      ]}
      table={
        <DataTable
          caption={measure}
          rows={years.map((year) => ({ year }))}
          rowKey={({ year }) => `${year}`}
          tools={
            <a href={address('trends.csv', parameters)} download>
              CSV
            </a>
          }
          columns={[
            { id: 'year', header: t('year'), value: ({ year }) => `${year}`, pinned: true },
            ...document.series.map(({ iso3 }) => ({
              id: iso3,
              header: country(iso3),
              unit: unit(symbol),
              value: ({ year }: { readonly year: number }) => at(iso3, year)?.value ?? null,
              render: ({ year }: { readonly year: number }) => {
                const figure = at(iso3, year);
                return figure === undefined ? (
                  '—'
                ) : (
                  <FigureView figure={figure} subject={`${country(iso3)} ${year}`} unit="hidden" />
                );
              },
              numeric: true,
            })),
          ]}
        />
      }
    />
  );
};
