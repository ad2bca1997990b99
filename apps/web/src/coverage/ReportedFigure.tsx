import type { CoverageDocument } from '@hamkor/contract';
import { isMember } from '@hamkor/nomenclature';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { areaPaint } from '../evidence/tone.ts';
import { useFigureText } from '../evidence/use-figure-text.ts';
import { CoverageTable } from './CoverageTable.tsx';
import { membersFirst } from './latest.ts';

const sides = ['both', 'own', 'mirror'] as const;
/** Told twice is solid, told once is hatched, told by the partner alone is dotted. */
const paints = {
  both: areaPaint('turquoise', 'published'),
  own: areaPaint('turquoise', 'estimated'),
  mirror: areaPaint('saffron', 'unverified'),
} as const;

/** Who reports what is seen of each member: both sides, itself alone, its partners alone. */
export const ReportedFigure = ({ rows }: { readonly rows: readonly CoverageDocument[] }) => {
  const t = useTranslations('loaded.coverage.reported');
  const tColumn = useTranslations('loaded.coverage.column');
  const locale = useLocale();
  const { write } = useFigureText();
  const known = useMemo(() => {
    const told = rows.filter(({ reported }) => reported !== null);
    const year = Math.max(...told.map((row) => row.year));
    return membersFirst(
      told.filter((row) => row.year === year).sort((a, b) => a.reported!.mirror - b.reported!.mirror),
    );
  }, [rows]);
  const bars = useMemo(
    () =>
      known.flatMap(({ name, reported }) => {
        let start = 0;
        return sides.map((side) => {
          const from = start;
          start += reported![side];
          return { country: name[locale], side, from, to: start };
        });
      }),
    [known, locale],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => ({
      height: 40 + known.length * 26,
      marginTop: 26,
      marginLeft: Math.min(132, width * 0.34),
      marginRight: 20,
      x: { domain: [0, 1], axis: 'top', tickFormat: '.0%', ticks: 5, label: null, tickSize: 0 },
      y: { domain: known.map(({ name }) => name[locale]), label: null, tickSize: 0 },
      marks: sides.map((side) =>
        plot.barX(
          bars.filter((bar) => bar.side === side && bar.to > bar.from),
          { x1: 'from', x2: 'to', y: 'country', insetTop: 4, insetBottom: 4, ...paints[side] },
        ),
      ),
    }),
    [known, bars, locale],
  );
  const worst = known.findLast(({ iso3 }) => isMember(iso3));
  if (worst === undefined) return <p>{t('unknown')}</p>;
  const finding = t('finding', {
    country: worst.name[locale],
    share: write(worst.reported!.mirror, 'share').number,
    year: `${worst.year}`,
  });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={`${t('scope')}: ${sides.map((side) => tColumn(side)).join(' · ')}`}
      origins={[...new Set(known.flatMap(({ seen }) => seen.origins))]}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={<CoverageTable rows={known} />}
    />
  );
};
