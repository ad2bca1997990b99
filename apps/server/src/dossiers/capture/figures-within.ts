import type { CapturedFigure, FigureLabel } from '@hamkor/dossier';
import { figureLabels } from '@hamkor/dossier';
import type { Figure } from '@hamkor/provenance';
import { capturedFigure } from './captured-figure.ts';

/** Of a list, as of suppliers or lines, the first are the largest, and a decision turns on them. */
const mostOfList = 5;

const labels: ReadonlySet<string> = new Set(figureLabels);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isFigure = (value: unknown): value is Figure =>
  isObject(value) && 'value' in value && 'unit' in value && 'confidence' in value && 'origins' in value;

/** What a row of a list is about: its state, product or year. */
const nameOf = (row: unknown): string | null => {
  if (!isObject(row)) return null;
  if (isFigure(row)) return row.years === null ? null : String(row.years[1]);
  const name = row['iso3'] ?? row['hs'] ?? row['year'];
  return typeof name === 'string' || typeof name === 'number' ? String(name) : null;
};

/**
 * All figures within a document, each under the name of its field: `demand.value` is `demand`. Of long lists the first rows count,
 * of years the last.
 */
export const figuresWithin = (
  found: unknown,
  path: readonly string[] = [],
  of: string | null = null,
): readonly CapturedFigure[] => {
  if (isFigure(found)) {
    const label = path.findLast((name) => labels.has(name) && name !== 'value') ?? path.at(-1)!;
    if (!labels.has(label)) throw new Error(`no words are known for the figure ${path.join('/')}`);
    return [capturedFigure(path.join('/'), label as FigureLabel, of, found)];
  }
  if (Array.isArray(found)) {
    const isOfYears = found.every((row) => isFigure(row) || (isObject(row) && 'year' in row));
    const rows: readonly unknown[] = isOfYears ? found.slice(-1) : found.slice(0, mostOfList);
    return rows.flatMap((row, place) => {
      const name = nameOf(row);
      // The newest of a row of years is the same figure when it is a newer one.
      const key = isOfYears ? 'last' : (name ?? String(place));
      return figuresWithin(row, [...path, key], name ?? of);
    });
  }
  if (!isObject(found)) return [];
  return Object.entries(found).flatMap(([name, value]) => figuresWithin(value, [...path, name], of));
};
