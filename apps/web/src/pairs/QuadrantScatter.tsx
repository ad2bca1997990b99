import type { PairListDocument } from '@hamkor/contract';
import type { PlotOptions } from '@observablehq/plot';
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { ChartFrame } from '../chart/ChartFrame.tsx';
import { PlotFigure } from '../chart/PlotFigure.tsx';
import { useNames } from '../evidence/use-names.ts';
import { PairTable } from './PairTable.tsx';

interface Point {
  readonly complementarity: number;
  readonly intensity: number;
}

/** Room a name takes on the drawing, in pixels. */
const room = { width: 72, height: 18, high: 380 } as const;

/** As many points, in their order, as can be named without one name lying over another. */
const apart = <Each extends Point>(points: readonly Each[], width: number): readonly Each[] => {
  const widest = Math.max(...points.map(({ complementarity }) => complementarity));
  const logs = points.map(({ intensity }) => Math.log(intensity));
  const span = Math.max(...logs) - Math.min(...logs) || 1;
  const at = ({ complementarity, intensity }: Point): readonly [number, number] => [
    (complementarity / widest) * width,
    (Math.log(intensity) / span) * room.high,
  ];
  const named: Each[] = [];
  for (const point of points) {
    const [x, y] = at(point);
    const isFree = named.every((other) => {
      const [otherX, otherY] = at(other);
      return Math.abs(x - otherX) > room.width || Math.abs(y - otherY) > room.height;
    });
    if (isFree) named.push(point);
  }
  return named.slice(0, width < 500 ? 8 : 16);
};

/** All directions by complementarity and intensity, parted by the medians; what stands out is named. */
export const QuadrantScatter = ({ document }: { readonly document: PairListDocument }) => {
  const t = useTranslations('explore.pairs');
  const names = useNames();
  const points = useMemo(
    () =>
      document.items.flatMap(({ exporter, importer, complementarity, intensity, quadrant }) =>
        complementarity === null || intensity === null || intensity <= 0
          ? []
          : [{ exporter, importer, complementarity, intensity, quadrant, label: `${exporter}→${importer}` }],
      ),
    [document],
  );
  const { borders } = document;
  const draw = useCallback(
    (plot: typeof import('@observablehq/plot'), width: number): PlotOptions => {
      // The unused matches first, then whatever lies farthest from the middle.
      const far = (point: (typeof points)[number]): number =>
        borders === null
          ? 0
          : Math.abs(point.complementarity - borders.complementarity) / 20 +
            Math.abs(Math.log(point.intensity / borders.intensity));
      const told = apart(
        points.toSorted(
          (one, other) =>
            Number(other.quadrant === 'match-unused') - Number(one.quadrant === 'match-unused') ||
            far(other) - far(one),
        ),
        width,
      );
      return {
        height: Math.min(460, Math.max(320, width * 0.55)),
        marginLeft: 52,
        marginBottom: 44,
        x: { label: t('scatter.x'), ticks: 6, labelArrow: 'none', nice: true },
        // Intensities run over orders of magnitude.
        y: { label: t('scatter.y'), type: 'log', ticks: 5, labelArrow: 'none', tickFormat: '~g' },
        marks: [
          ...(borders === null
            ? []
            : [
                plot.ruleX([borders.complementarity], { stroke: 'var(--rule-3)', strokeDasharray: '4 3' }),
                plot.ruleY([borders.intensity], { stroke: 'var(--rule-3)', strokeDasharray: '4 3' }),
              ]),
          plot.dot(points, {
            x: 'complementarity',
            y: 'intensity',
            r: 4,
            fill: (point: (typeof points)[number]) =>
              point.quadrant === 'match-unused' ? 'var(--lapis-fill)' : 'var(--rule-3)',
            stroke: 'var(--paper)',
            title: (point: (typeof points)[number]) =>
              `${names.country(point.exporter)} → ${names.country(point.importer)}`,
          }),
          plot.text(told, {
            x: 'complementarity',
            y: 'intensity',
            text: 'label',
            dy: -9,
            fontSize: 11,
            fill: 'var(--ink-2)',
            stroke: 'var(--paper)',
            strokeWidth: 3,
          }),
        ],
      };
    },
    [points, borders, names, t],
  );
  if (points.length === 0) return null;
  return (
    <ChartFrame
      level={2}
      finding={t('scatter.finding')}
      title={t('scatter.finding')}
      scope={t('scatter.scope')}
      chart={<PlotFigure draw={draw} description={`${t('scatter.finding')}. ${t('scatter.scope')}`} />}
      table={<PairTable document={document} search={{}} onOpen={() => undefined} />}
      origins={[...new Set(document.items.flatMap(({ value }) => value.origins))]}
    />
  );
};
