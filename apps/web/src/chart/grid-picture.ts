import type { Tone } from '../evidence/tone.ts';

/** A row or column of a grid. */
export interface GridAxis {
  readonly id: string;
  readonly label: string;
}

/** What a cell holds: how full its colour is (0 to 1, null unknown) and its number as text. */
export interface GridCell {
  readonly level: number | null;
  readonly text: string;
}

export interface GridContent {
  readonly rows: readonly GridAxis[];
  readonly columns: readonly GridAxis[];
  readonly cell: (row: string, column: string) => GridCell | null;
  readonly tone: Tone;
}

const space = 'http://www.w3.org/2000/svg';
const wide = 62;
const high = 24;
const names = 230;
const head = 26;

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

const put = (
  svg: SVGElement,
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  text = '',
): void => {
  const made = document.createElementNS(space, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.textContent = text;
  svg.append(made);
};

/** A grid as an SVG, for saving: columns by code, so that their heads stay level. */
export const gridPicture = ({ rows, columns, cell, tone }: GridContent): SVGSVGElement => {
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('width', String(names + columns.length * wide));
  svg.setAttribute('height', String(head + rows.length * high));
  const text = { 'font-size': 12, fill: 'var(--ink)', 'dominant-baseline': 'central' };
  columns.forEach(({ id }, column) => {
    put(svg, 'text', { ...text, x: names + (column + 0.5) * wide, y: head / 2, 'text-anchor': 'middle' }, id);
  });
  rows.forEach((row, down) => {
    const y = head + down * high;
    put(svg, 'text', { ...text, x: 0, y: y + high / 2 }, shortened(row.label, 34));
    columns.forEach((column, along) => {
      const held = cell(row.id, column.id);
      if (held === null) return;
      const x = names + along * wide;
      put(svg, 'rect', {
        x: x + 1,
        y: y + 1,
        width: wide - 2,
        height: high - 2,
        fill: `var(--${tone}-fill)`,
        'fill-opacity': (held.level ?? 0) * 0.56,
      });
      const words = held.level === null ? '—' : held.text;
      put(svg, 'text', { ...text, x: x + wide / 2, y: y + high / 2, 'text-anchor': 'middle' }, words);
    });
  });
  return svg;
};
