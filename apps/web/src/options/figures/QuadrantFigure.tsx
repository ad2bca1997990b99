import type { ComplementarityExplanation } from '@hamkor/trade';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../../chart/ChartFrame.tsx';
import { PlotFigure } from '../../chart/PlotFigure.tsx';
import { useNames } from '../../evidence/use-names.ts';
import { DataTable } from '../../table/DataTable.tsx';
import { useNumberText } from '../use-number-text.ts';

interface QuadrantFigureProps {
  readonly facts: Pick<ComplementarityExplanation, 'pairs' | 'borders' | 'quadrant'>;
  readonly from: string;
  readonly to: string;
  readonly origins: readonly string[];
}

/** All pairs of members by how far exports meet imports and how intensely they trade; this one marked. */
export const QuadrantFigure = ({ facts, from, to, origins }: QuadrantFigureProps) => {
  const t = useTranslations('find.complementarity');
  const names = useNames();
  const { index } = useNumberText();
  const points = useMemo(
    () =>
      facts.pairs.map((pair) => ({
        ...pair,
        label: `${names.country(pair.exporter)} → ${names.country(pair.importer)}`,
        isThis: pair.exporter === from && pair.importer === to,
      })),
    [facts.pairs, names, from, to],
  );
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      const { complementarity, intensity } = facts.borders;
      const [right, top] = [
        Math.max(complementarity * 2, ...points.map((point) => point.complementarity)) * 1.05,
        Math.max(intensity * 2, ...points.map((point) => point.intensity)) * 1.1,
      ];
      const corners = [
        { x: right, y: 0, text: t('corner.match-unused'), anchor: 'bottom-right' },
        { x: right, y: top, text: t('corner.match-used'), anchor: 'top-right' },
        { x: 0, y: top, text: t('corner.production-sharing'), anchor: 'top-left' },
        { x: 0, y: 0, text: t('corner.weak'), anchor: 'bottom-left' },
      ] as const;
      return {
        height: Math.min(440, Math.max(300, width * 0.6)),
        marginLeft: 44,
        marginBottom: 40,
        x: { label: t('complementarity'), domain: [0, right], nice: true, ticks: 5 },
        // Intensities run from hundredths to dozens: the root keeps the small ones apart and shows zero.
        y: { label: t('kojima'), type: 'sqrt', domain: [0, top], ticks: 5 },
        marks: [
          plot.ruleX([complementarity], { stroke: 'var(--rule-3)', strokeDasharray: '4 3' }),
          plot.ruleY([intensity], { stroke: 'var(--rule-3)', strokeDasharray: '4 3' }),
          plot.dot(
            points.filter(({ isThis }) => !isThis),
            {
              x: 'complementarity',
              y: 'intensity',
              r: 3.5,
              fill: 'var(--rule-3)',
              fillOpacity: 0.6,
              title: 'label',
            },
          ),
          ...corners.map(({ text, anchor }) =>
            plot.text([text], {
              text: (words: string) => words,
              frameAnchor: anchor,
              dx: anchor.endsWith('left') ? 6 : -6,
              dy: anchor.startsWith('top') ? 6 : -6,
              fill: 'var(--ink-3)',
              stroke: 'var(--paper)',
              strokeWidth: 4,
              lineWidth: 14,
            }),
          ),
          plot.dot(
            points.filter(({ isThis }) => isThis),
            { x: 'complementarity', y: 'intensity', r: 7, fill: 'var(--lapis-fill)', stroke: 'var(--paper)' },
          ),
          plot.text(
            points.filter(({ isThis }) => isThis),
            {
              x: 'complementarity',
              y: 'intensity',
              text: 'label',
              dy: -15,
              fill: 'var(--lapis)',
              fontWeight: 600,
              stroke: 'var(--paper)',
              strokeWidth: 4,
            },
          ),
        ],
      };
    },
    [points, facts.borders, t],
  );
  const finding = t('finding', {
    exporter: names.country(from),
    importer: names.country(to),
    corner: t(`corner.${facts.quadrant}`),
  });
  return (
    <ChartFrame
      finding={finding}
      title={finding}
      scope={t('scope')}
      origins={origins}
      chart={<PlotFigure draw={draw} description={finding} />}
      table={
        <DataTable
          caption={t('pairsCaption')}
          rows={points}
          rowKey={({ exporter, importer }) => `${exporter} ${importer}`}
          columns={[
            { id: 'pair', header: t('pairColumn'), value: ({ label }) => label, pinned: true },
            {
              id: 'complementarity',
              header: t('complementarity'),
              value: (row) => row.complementarity,
              render: (row) => index(row.complementarity),
              numeric: true,
            },
            {
              id: 'intensity',
              header: t('kojima'),
              value: ({ intensity }) => intensity,
              render: ({ intensity }) => index(intensity),
              numeric: true,
            },
          ]}
        />
      }
    />
  );
};
