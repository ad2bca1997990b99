import type { ExportContentDocument, ValueAddedDocument } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { areaPaint } from '../evidence/tone.ts';
import type { Tone } from '../evidence/tone.ts';
import { VintageLine } from '../evidence/VintageLine.tsx';
import { useNumberText } from '../options/use-number-text.ts';
import { ContentTable } from './ContentTable.tsx';
import { exportParts } from './export-parts.ts';
import styles from './ValueAddedPage.module.css';

interface ContentFigureProps {
  readonly document: ValueAddedDocument;
  /** What is drawn, from above. */
  readonly shown: readonly ExportContentDocument[];
  readonly finding: string;
  /** Address of the whole table as a file. */
  readonly csv: string;
}

const partNames = ['home', 'bloc', 'outside'] as const;
const toneOf: Readonly<Record<(typeof partNames)[number], Tone>> = {
  home: 'lapis',
  bloc: 'turquoise',
  outside: 'saffron',
};

/** Where exports were added, a bar a country; members above the others. */
export const ContentFigure = ({ document, shown, finding, csv }: ContentFigureProps) => {
  const t = useTranslations('structure.valueAdded');
  const locale = useLocale();
  const { index, percent } = useNumberText();
  const certainty = document.isSynthetic ? 'unverified' : 'estimated';
  const bars = useMemo(
    () =>
      shown.flatMap((item) => {
        const parts = exportParts(item);
        if (parts === null) return [];
        const ends = { home: parts.home, bloc: parts.home + parts.bloc, outside: 1 };
        const starts = { home: 0, bloc: ends.home, outside: ends.bloc };
        return partNames.map((part) => ({
          country: item.name[locale],
          part,
          from: starts[part],
          to: ends[part],
        }));
      }),
    [shown, locale],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const names = shown.map(({ name }) => name[locale]);
      const members = shown.filter(({ isMember }) => isMember).length;
      return {
        height: 44 + names.length * 28,
        marginTop: 28,
        marginLeft: Math.min(150, width * 0.33),
        marginRight: 76,
        x: {
          domain: [0, 1],
          axis: 'top',
          ticks: width < 500 ? 3 : 5,
          tickFormat: '.0%',
          label: null,
          tickSize: 0,
        },
        y: { domain: names, label: null, tickSize: 0, axis: null },
        marks: [
          plot.axisY(names.slice(0, members), {
            tickSize: 0,
            fontWeight: 600,
            fill: 'var(--ink)',
            label: null,
          }),
          plot.axisY(names.slice(members), { tickSize: 0, label: null }),
          ...partNames.map((part) =>
            plot.barX(
              bars.filter((bar) => bar.part === part && bar.to > bar.from),
              {
                x1: 'from',
                x2: 'to',
                y: 'country',
                insetTop: 4,
                insetBottom: 4,
                ...areaPaint(toneOf[part], certainty),
              },
            ),
          ),
          plot.text(shown, {
            x: 1,
            y: (item: ExportContentDocument) => item.name[locale],
            text: (item: ExportContentDocument) =>
              item.vaxRatio.value === null ? '' : t('vax', { value: index(item.vaxRatio.value) }),
            textAnchor: 'start',
            dx: 8,
            fill: 'var(--ink)',
          }),
        ],
      };
    },
    [shown, bars, certainty, index, locale, t],
  );
  const described = shown
    .flatMap((item) => {
      const parts = exportParts(item);
      return parts === null ? [] : [`${item.name[locale]}: ${percent(parts.bloc + parts.outside)}`];
    })
    .join('; ');
  return (
    <ChartFrame
      level={2}
      finding={finding}
      title={finding}
      scope={
        <>
          {t('scope', { year: `${document.year}` })}
          {document.vintage !== null && (
            <VintageLine vintage={document.vintage} isSynthetic={document.isSynthetic} />
          )}
        </>
      }
      legend={
        <ul className={styles.legend}>
          {partNames.map((part) => (
            <li key={part}>
              <svg width="18" height="12" aria-hidden="true">
                <rect x="1" y="1" width="16" height="10" {...areaPaint(toneOf[part], certainty)} />
              </svg>
              {t(`part.${part}`)}
            </li>
          ))}
        </ul>
      }
      chart={<PlotFigure draw={draw} description={`${t('column.foreign')}: ${described}`} />}
      table={<ContentTable items={document.items} csv={csv} />}
      origins={[...new Set(document.items.flatMap(({ exports }) => exports.origins))]}
      note={t('note')}
    />
  );
};
