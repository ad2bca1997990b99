import type { PlotOptions } from '@observablehq/plot';
import type { Certainty } from '../evidence/format-figure.ts';
import { lineDashes } from '../evidence/tone.ts';
import { panelsOf } from './panels.ts';

interface PanelPoint {
  readonly iso3: string;
  readonly name: string;
  readonly year: number;
  readonly value: number;
  readonly confidence: Certainty;
}

interface PanelDrawing {
  /** The series in the order of the small charts. */
  readonly order: readonly string[];
  readonly points: readonly PanelPoint[];
  readonly paint: (iso3: string) => string;
  readonly write: (value: number) => string;
}

/** Narrower frames hold one small chart a row. */
const twoColumns = 620;

/** Small charts, each on its own scale: how each series moves, not how large it is beside the others. */
export const drawPanels = (
  plot: typeof import('@observablehq/plot'),
  width: number,
  { order, points, paint, write }: PanelDrawing,
): PlotOptions => {
  const columns = width < twoColumns ? 1 : 2;
  const panels = panelsOf(order, points, columns);
  const rows = Math.max(1, ...panels.map(({ row }) => row + 1));
  const years = [...new Set(points.map(({ year }) => year))];
  const left = 64;
  const placed = panels.flatMap(({ column, row, points: own }) =>
    own.map((point) => ({ ...point, column, row })),
  );
  const marks = panels.flatMap(({ column, row, marks: own, iso3 }) =>
    own.map((mark) => ({ ...mark, column, row, iso3 })),
  );
  const stretches = panels.flatMap(({ column, row, iso3, points: own }) =>
    own.slice(1).map((to, at) => ({ iso3, column, row, to, pair: [own[at]!, to] })),
  );
  const grid = { fx: 'column', fy: 'row' };
  return {
    height: 40 + rows * 150,
    marginLeft: left,
    marginTop: 8,
    marginRight: 12,
    fx: { domain: [...Array(columns).keys()], axis: null, padding: columns === 1 ? 0 : 0.16 },
    fy: { domain: [...Array(rows).keys()], axis: null, padding: 0.32 },
    x: {
      label: null,
      tickFormat: 'd',
      ticks: years.length <= 4 ? years : 4,
      domain: [Math.min(...years) - 0.2, Math.max(...years) + 0.2],
    },
    y: { axis: null, domain: [0, 1.12] },
    marks: [
      plot.ruleY(marks, { ...grid, y: 'height', stroke: 'var(--rule-2)' }),
      plot.text(marks, {
        ...grid,
        y: 'height',
        frameAnchor: 'left',
        text: ({ value }: { readonly value: number }) => write(value),
        textAnchor: 'end',
        dx: -8,
        fill: 'var(--ink-2)',
      }),
      plot.text(
        panels.map(({ iso3, column, row, points: own }) => ({ iso3, column, row, name: own[0]!.name })),
        {
          ...grid,
          frameAnchor: 'top-left',
          text: 'name',
          textAnchor: 'start',
          dy: -12,
          fill: ({ iso3 }: Pick<PanelPoint, 'iso3'>) => paint(iso3),
          fontWeight: 500,
        },
      ),
      ...stretches.map(({ iso3, column, row, to, pair }) =>
        plot.line(pair, {
          fx: () => column,
          fy: () => row,
          x: 'year',
          y: 'height',
          stroke: paint(iso3),
          strokeWidth: 2,
          ...(lineDashes(to.confidence) === undefined ? {} : { strokeDasharray: lineDashes(to.confidence)! }),
        }),
      ),
      plot.dot(placed, {
        ...grid,
        x: 'year',
        y: 'height',
        r: 3,
        fill: ({ iso3 }: PanelPoint) => paint(iso3),
      }),
    ],
  };
};
