import type { Network } from '@hamkor/corridors';
import { resolveNode } from '@hamkor/corridors';

/** Places whose pairs an analysis may rest on: 60 of them have 3,540 pairs, about as many as the parks. */
export const fewestPlaces = 2;
export const mostPlaces = 60;

/** A text that names no place, by its position among those given, from 0; `nearest` are ids. */
export interface UnknownPlace {
  readonly index: number;
  readonly found: string;
  readonly nearest: readonly string[];
}

export type PlacesReading =
  | { readonly kind: 'places'; readonly ids: readonly string[] }
  | { readonly kind: 'unknown'; readonly places: readonly UnknownPlace[] }
  /** Fewer or more different places than are taken. */
  | { readonly kind: 'bad-count'; readonly count: number };

/** Reads places by id, UN/LOCODE or name, in the order given; one named twice counts once. */
export const readPlaces = (network: Network, texts: readonly string[]): PlacesReading => {
  const readings = texts.map((found, index) => ({ index, found, resolved: resolveNode(network, found) }));
  const unknown = readings.flatMap(({ index, found, resolved }) =>
    resolved.kind === 'unknown' ? [{ index, found, nearest: resolved.nearest }] : [],
  );
  if (unknown.length > 0) return { kind: 'unknown', places: unknown };
  const ids = [
    ...new Set(readings.flatMap(({ resolved }) => (resolved.kind === 'node' ? [resolved.id] : []))),
  ];
  return ids.length < fewestPlaces || ids.length > mostPlaces
    ? { kind: 'bad-count', count: ids.length }
    : { kind: 'places', ids };
};
