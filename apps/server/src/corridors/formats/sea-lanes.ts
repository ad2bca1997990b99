import { greatCircleKm } from '@hamkor/corridors';
import { leavesCaspian } from './enclosed-sea.ts';
import type { Position } from './sea-position.ts';

/** A line of the network with the strait or canal it is named for. */
export interface SeaLine {
  readonly positions: readonly Position[];
  readonly passage: string | null;
}

/** A way between two junctions. */
export interface SeaLane {
  readonly from: number;
  readonly to: number;
  readonly km: number;
  readonly passage: string | null;
}

export interface SeaLanes {
  /** Vertices by number; only some of them are junctions. */
  readonly positions: readonly Position[];
  readonly lanes: readonly SeaLane[];
  /** Ends that led to nowhere. */
  readonly deadEnds: number;
}

interface Edge {
  readonly km: number;
  readonly passage: string | null;
}

/** Vertices as numbers, edges between them: lines that have a vertex in common meet there (to 1 m). */
export const seaGraph = (lines: readonly SeaLine[]) => {
  const positions: Position[] = [];
  const numbers = new Map<string, number>();
  const edges: Map<number, Edge>[] = [];
  const vertex = ([lon, lat]: Position): number => {
    const turned = ((((lon + 180) % 360) + 360) % 360) - 180;
    const key = `${turned.toFixed(5)} ${lat.toFixed(5)}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, positions.length);
    edges.push(new Map());
    return positions.push([turned, lat]) - 1;
  };
  for (const { positions: line, passage } of lines) {
    const vertices = line.map(vertex);
    for (const [i, b] of vertices.entries()) {
      const a = vertices[i - 1];
      if (a === undefined || a === b || leavesCaspian(positions[a]!, positions[b]!)) continue;
      const km = kmBetween(positions[a]!, positions[b]!);
      // Of two lines over the same water the one with a name is kept.
      const named = passage ?? edges[a]!.get(b)?.passage ?? null;
      edges[a]!.set(b, { km, passage: named });
      edges[b]!.set(a, { km, passage: named });
    }
  }
  return { positions, edges };
};

export const kmBetween = (a: Position, b: Position): number =>
  greatCircleKm({ lon: a[0], lat: a[1] }, { lon: b[0], lat: b[1] });

/**
 * Lanes between junctions: ends that none of `keep` lies at are cut off, and vertices at which a way only bends become part
 * of one lane, so that the network stays the same for every way between two of `keep` but has few places. Passages keep
 * their own lanes.
 */
export const seaLanes = (
  { positions, edges }: ReturnType<typeof seaGraph>,
  keep: ReadonlySet<number>,
): SeaLanes => {
  let deadEnds = 0;
  const ends = edges.flatMap((around, vertex) => (around.size === 1 && !keep.has(vertex) ? [vertex] : []));
  for (let end = ends.pop(); end !== undefined; end = ends.pop()) {
    const [next] = edges[end]!.keys();
    edges[end]!.clear();
    deadEnds += 1;
    if (next === undefined) continue;
    edges[next]!.delete(end);
    if (edges[next]!.size === 1 && !keep.has(next)) ends.push(next);
  }
  const isBend = (vertex: number): boolean => {
    const around = [...edges[vertex]!.values()];
    return around.length === 2 && !keep.has(vertex) && around[0]!.passage === around[1]!.passage;
  };
  const shortest = new Map<string, SeaLane>();
  for (const [from, around] of edges.entries()) {
    if (isBend(from)) continue;
    for (const [first, { km: begun, passage }] of around) {
      let [before, at, km] = [from, first, begun];
      while (isBend(at)) {
        const [next, edge] = [...edges[at]!].find(([vertex]) => vertex !== before)!;
        [before, at, km] = [at, next, km + edge.km];
      }
      if (from >= at) continue;
      const key = `${from} ${at} ${passage ?? ''}`;
      const known = shortest.get(key);
      if (known === undefined || km < known.km) shortest.set(key, { from, to: at, km, passage });
    }
  }
  return { positions, lanes: [...shortest.values()], deadEnds };
};
