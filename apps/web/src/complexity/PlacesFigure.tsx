import type { ComplexityDocument } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { writeYears } from '../evidence/format-figure.ts';
import styles from './ComplexityPage.module.css';
import { ComplexityTable } from './ComplexityTable.tsx';
import type { Placed } from './placed.ts';
import { usePlacesText } from './use-places-text.ts';

interface PlacesFigureProps {
  readonly document: ComplexityDocument;
  /** What is drawn, in order of middle places. */
  readonly shown: readonly Placed[];
  readonly finding: string;
  readonly csv: string;
}

/** Height of a row and least distance of two names, pixels. */
const row = { all: 5.5, members: 34 } as const;
const nameHeight = 15;

type Kind = 'member' | 'other' | 'placed';
const kindOf = ({ isMember, isRanked }: Placed): Kind =>
  !isRanked ? 'placed' : isMember ? 'member' : 'other';
const inkOf: Readonly<Record<Kind, string>> = {
  member: 'var(--turquoise)',
  placed: 'var(--turquoise)',
  other: 'var(--rule-3)',
};

/** Names beside their whiskers, pushed apart downwards so that none lies on another; where each stands, in rows. */
const nameRows = (rows: readonly number[], least: number): readonly number[] => {
  let floor = -Infinity;
  return rows.map((at) => (floor = Math.max(at, floor + least)));
};

/** Countries by complexity: a dot at the middle place, a whisker over the places of nine in ten resamples. */
export const PlacesFigure = ({ document, shown, finding, csv }: PlacesFigureProps) => {
  const t = useTranslations('structure.complexity');
  const tSpace = useTranslations('explore.space');
  const locale = useLocale();
  const places = usePlacesText();
  const isAll = shown.some(({ isMember }) => !isMember);
  const { resampled, rankedCountries, rankedProducts } = document;
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const size = isAll ? row.all : row.members;
      const rows = shown.map((country, at) => ({ country, at, kind: kindOf(country), ...country.places }));
      const named = rows.filter(({ country }) => country.isMember);
      const at = nameRows(
        named.map((each) => each.at),
        nameHeight / size,
      );
      const isLeft = ({ to }: { readonly to: number }): boolean => to > document.rankedCountries * 0.62;
      const height = Math.max(...at, shown.length - 1) * size + 70;
      const label = (isStart: boolean) =>
        plot.text(
          named.flatMap((each, place) => (isLeft(each) === isStart ? [] : [{ ...each, row: at[place]! }])),
          {
            x: isStart ? 'to' : 'from',
            y: 'row',
            text: ({ country }: { readonly country: Placed }) => country.name[locale],
            textAnchor: isStart ? 'start' : 'end',
            dx: isStart ? 7 : -7,
            fill: 'var(--turquoise)',
            stroke: 'var(--paper)',
            strokeWidth: 3,
            paintOrder: 'stroke',
            fontWeight: 600,
          },
        );
      return {
        height,
        marginTop: 40,
        marginLeft: 14,
        marginRight: 14,
        x: {
          domain: [1, Math.max(document.rankedCountries, ...shown.map(({ places: { to } }) => to))],
          axis: 'top',
          label: t('axis'),
          labelAnchor: 'left',
          labelArrow: 'none',
          ticks: width < 500 ? 4 : 8,
          grid: true,
        },
        y: { domain: [-0.5, Math.max(...at, shown.length - 0.5)], reverse: true, axis: null },
        marks: [
          ...(['other', 'member', 'placed'] as const).map((kind) =>
            plot.ruleY(
              rows.filter((each) => each.kind === kind),
              {
                x1: 'from',
                x2: 'to',
                y: 'at',
                stroke: inkOf[kind],
                strokeWidth: kind === 'other' ? 1.25 : 2.5,
                ...(kind === 'placed' ? { strokeDasharray: '2 3' } : {}),
              },
            ),
          ),
          plot.dot(rows, {
            x: 'median',
            y: 'at',
            r: ({ kind }: { readonly kind: Kind }) => (kind === 'other' ? 2 : 4),
            fill: ({ kind }: { readonly kind: Kind }) =>
              kind === 'placed' ? 'var(--paper)' : kind === 'member' ? 'var(--turquoise)' : 'var(--ink-3)',
            stroke: ({ kind }: { readonly kind: Kind }) => (kind === 'other' ? 'none' : 'var(--turquoise)'),
            strokeWidth: 1.5,
          }),
          label(true),
          label(false),
        ],
      };
    },
    [document, shown, isAll, locale, t],
  );
  const described = shown
    .filter(({ isMember }) => isMember)
    .map(({ name, places: own }) => `${name[locale]}: ${places(own)}`)
    .join('; ');
  return (
    <ChartFrame
      level={2}
      finding={finding}
      title={finding}
      scope={
        <>
          {t('scope', {
            years: writeYears(document.years),
            edition: tSpace(`edition.${document.edition}`),
            countries: rankedCountries,
            products: rankedProducts,
          })}
          <VintageLine vintage={document.vintage} isSynthetic={document.isSynthetic} />
        </>
      }
      legend={
        <ul className={styles.legend}>
          {(['member', 'placed', 'other'] as const)
            .filter((kind) => shown.some((country) => kindOf(country) === kind))
            .map((kind) => (
              <li key={kind}>
                <svg width="28" height="10" aria-hidden="true">
                  <line
                    x1="1"
                    x2="27"
                    y1="5"
                    y2="5"
                    stroke={inkOf[kind]}
                    strokeWidth={kind === 'other' ? 1.25 : 2.5}
                    {...(kind === 'placed' ? { strokeDasharray: '2 3' } : {})}
                  />
                  <circle
                    cx="14"
                    cy="5"
                    r={kind === 'other' ? 2 : 3.5}
                    fill={
                      kind === 'placed' ? 'var(--paper)' : kind === 'member' ? inkOf[kind] : 'var(--ink-3)'
                    }
                    stroke={kind === 'other' ? 'none' : inkOf[kind]}
                  />
                </svg>
                {t(`legend.${kind}`)}
              </li>
            ))}
        </ul>
      }
      chart={<PlotFigure draw={draw} description={`${finding}. ${described}`} />}
      table={<ComplexityTable countries={document.countries} csv={csv} />}
      origins={document.origins}
      note={[
        t(`by.${resampled.by}`, { resamples: resampled.drawn }),
        ...(resampled.resamples < resampled.drawn
          ? [t('lost', { count: resampled.drawn - resampled.resamples })]
          : []),
        t('limits'),
      ].join(' ')}
    />
  );
};
