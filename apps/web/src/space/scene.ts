import type { SpaceDocument } from '@hamkor/contract';

/** A heading tied to another, with the proximity of the two (0 to 1). */
export interface Tie {
  readonly index: number;
  readonly proximity: number;
}

/** The product space made ready for drawing and walking; headings go by their index in the document. */
export interface Scene {
  readonly document: SpaceDocument;
  readonly count: number;
  /** Places in the unit square, each axis spread over the whole of it: a drawing wastes no room. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Radius in pixels on a frame of a thousand pixels at zoom 1: the area is proportional to world trade. */
  readonly radius: Float64Array;
  /** All headings, the most traded first; those whose trade is not known last. */
  readonly bySize: Int32Array;
  /** The ties of every heading, the strongest first. */
  readonly ties: readonly (readonly Tie[])[];
  readonly indexOf: ReadonlyMap<string, number>;
}

/** Pixels: smaller circles cannot be seen, larger ones hide their neighbours. */
const smallest = 2;
const largest = 15;

/** Radii whose areas are proportional to world trade, but none below what can be seen. */
const radii = (worldUsd: readonly (number | null)[]): Float64Array => {
  const most = worldUsd.reduce<number>((high, usd) => Math.max(high, usd ?? 0), 0);
  return Float64Array.from(worldUsd, (usd) =>
    usd === null || most === 0 ? smallest : Math.max(smallest, largest * Math.sqrt(usd / most)),
  );
};

/** Spreads places over [0, 1]; a single place lies in the middle. */
const spread = (places: readonly number[]): Float64Array => {
  const low = places.reduce((least, place) => Math.min(least, place), Infinity);
  const high = places.reduce((most, place) => Math.max(most, place), -Infinity);
  return Float64Array.from(places, (place) => (high > low ? (place - low) / (high - low) : 0.5));
};

const tiesOf = ({ a, b, proximity }: SpaceDocument['links'], count: number): Tie[][] => {
  const ties: Tie[][] = Array.from({ length: count }, () => []);
  a.forEach((from, link) => {
    const to = b[link]!;
    ties[from]!.push({ index: to, proximity: proximity[link]! });
    ties[to]!.push({ index: from, proximity: proximity[link]! });
  });
  for (const of of ties) of.sort((one, other) => other.proximity - one.proximity || one.index - other.index);
  return ties;
};

/** Makes a scene of the document of `/space`. */
export const sceneOf = (document: SpaceDocument): Scene => {
  const { hs, worldUsd, x, y } = document.headings;
  return {
    document,
    count: hs.length,
    x: spread(x),
    y: spread(y),
    radius: radii(worldUsd),
    bySize: Int32Array.from(hs.keys()).sort(
      (one, other) => (worldUsd[other] ?? -1) - (worldUsd[one] ?? -1) || one - other,
    ),
    ties: tiesOf(document.links, hs.length),
    indexOf: new Map(hs.map((code, index) => [code, index])),
  };
};
