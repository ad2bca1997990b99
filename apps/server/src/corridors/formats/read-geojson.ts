import { readFileSync, statSync } from 'node:fs';
import { kindOfFile } from '../../warehouse/input/kind-of-file.ts';
import type { OverlayProblem } from '../overlays/overlay-problem.ts';
import type { SeaLine } from './sea-lanes.ts';
import type { Position } from './sea-position.ts';

/** Megabytes of a GeoJSON that is parsed at once. */
const mostGeojsonMegabytes = 100;

export type SeaLinesReading =
  | { readonly kind: 'lines'; readonly lines: readonly SeaLine[] }
  | { readonly kind: 'refused'; readonly problem: OverlayProblem };

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPosition = (value: unknown): value is Position =>
  Array.isArray(value) &&
  typeof value[0] === 'number' &&
  typeof value[1] === 'number' &&
  Math.abs(value[0]) <= 360 &&
  Math.abs(value[1]) <= 90;

/** Lines of a geometry; null where a position of it is none. */
const linesOf = (geometry: unknown): readonly (readonly Position[])[] | null => {
  if (!isObject(geometry)) return [];
  const { type, coordinates } = geometry;
  const lines: unknown =
    type === 'LineString' ? [coordinates] : type === 'MultiLineString' ? coordinates : [];
  if (!Array.isArray(lines)) return null;
  return lines.every((line): line is readonly Position[] => Array.isArray(line) && line.every(isPosition))
    ? lines
    : null;
};

const passageOf = (properties: unknown): string | null => {
  const named = isObject(properties) ? (properties['passage'] ?? properties['pass']) : null;
  return typeof named === 'string' && named !== '' ? named : null;
};

/** The first character that is no JSON, as the parser says it; V8 quotes the text, which may be long. */
const reasonOf = (error: unknown): string => (error instanceof Error ? error.message.slice(0, 120) : '');

const refuse = (problem: OverlayProblem): SeaLinesReading => ({ kind: 'refused', problem });

/** Lines of a GeoJSON FeatureCollection with the passage that each is named for (searoute: `passage`, Eurostat: `pass`). */
export const readSeaLines = ({
  path,
  label: file,
}: {
  readonly path: string;
  readonly label: string;
}): SeaLinesReading => {
  let bytes: Buffer;
  try {
    const stat = statSync(path);
    if (!stat.isFile())
      return refuse({ kind: 'unreadable', file, reason: stat.isDirectory() ? 'folder' : 'special' });
    const megabytes = Math.ceil(stat.size / 2 ** 20);
    if (megabytes > mostGeojsonMegabytes)
      return refuse({ kind: 'file-too-large', file, megabytes, most: mostGeojsonMegabytes });
    bytes = readFileSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return refuse({ kind: 'unreadable', file, reason: code });
  }
  if (bytes.length === 0) return refuse({ kind: 'empty-file', file });
  const kind = kindOfFile(bytes.subarray(0, 4096));
  if (kind !== 'json') return refuse({ kind: 'wrong-kind', file, found: kind, expected: 'GeoJSON' });
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    return refuse({ kind: 'bad-geojson', file, reason: reasonOf(error) });
  }
  const features = isObject(document) ? document['features'] : null;
  if (!Array.isArray(features)) return refuse({ kind: 'bad-geojson', file, reason: 'features: –' });
  const lines: SeaLine[] = [];
  for (const [index, feature] of features.entries()) {
    const found = isObject(feature) ? linesOf(feature['geometry']) : null;
    if (found === null) return refuse({ kind: 'bad-geojson', file, reason: `features[${index}].geometry` });
    const passage = isObject(feature) ? passageOf(feature['properties']) : null;
    for (const positions of found) if (positions.length > 1) lines.push({ positions, passage });
  }
  return lines.length === 0 ? refuse({ kind: 'no-sea-lines', file }) : { kind: 'lines', lines };
};
