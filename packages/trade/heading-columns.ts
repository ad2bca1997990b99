import type { Heading } from '@hamkor/nomenclature';
import type { TradeEvidence } from './evidence.ts';
import { inputGraph } from './input-graph.ts';
import { predecessors } from './predecessor.ts';
import { presenceOfRows } from './presence.ts';
import type { ProductSpace } from './product-space.ts';
import { rankedSpace } from './ranked-space.ts';
import type { DensityScale } from './relative-density.ts';
import { densityScale } from './relative-density.ts';

/** A main input of a heading: its code, its place among the columns (-1 where its trade is unknown), its weight. */
export interface InputColumn {
  readonly hs: string;
  readonly column: number;
  readonly weight: number;
}

/**
 * What is known of every HS 2022 heading whose HS 1992 trade is in the product space, one place per heading
 * in order of code: the columns in which sets of members are compared heading by heading.
 */
export interface HeadingColumns {
  readonly space: ProductSpace;
  readonly scale: DensityScale;
  readonly headings: readonly Heading[];
  readonly columnOf: (hs2022: string) => number | null;
  /** The HS 1992 heading whose trade stands for it, and its place in the product space. */
  readonly hs92: readonly string[];
  readonly place: Int32Array;
  /** World exports in the latest year known, USD; NaN where none is known. */
  readonly demandUsd: Float64Array;
  /** Product Complexity Index; NaN where not known. */
  readonly complexity: Float64Array;
  /** Main inputs, costliest first. */
  readonly inputs: readonly (readonly InputColumn[])[];
}

const latestUsd = (musd: ReadonlyMap<number, number> | undefined): number => {
  const years = [...(musd ?? [])].filter(([, value]) => value > 0).sort(([a], [b]) => b - a);
  return (years[0]?.[1] ?? Number.NaN) * 1e6;
};

const readColumns = (evidence: TradeEvidence): HeadingColumns => {
  const space = rankedSpace(evidence, presenceOfRows(evidence.presence));
  const predecessor = predecessors(evidence.headings, evidence.correspondences);
  const headings = evidence.headings
    .filter(({ hs }) => space.productAt(predecessor.get(hs) ?? '') !== null)
    .sort((a, b) => (a.hs < b.hs ? -1 : 1));
  const hs92 = headings.map(({ hs }) => predecessor.get(hs)!);
  const place = Int32Array.from(hs92, (code) => space.productAt(code)!);
  const column = new Map(headings.map(({ hs }, index) => [hs, index]));
  const world = new Map(evidence.world.map((row) => [row.hs92, row.musd]));
  const graph = inputGraph(evidence.headings);
  const { complexity } = space;
  return {
    space,
    scale: densityScale(space),
    headings,
    columnOf: (hs2022) => column.get(hs2022) ?? null,
    hs92,
    place,
    demandUsd: Float64Array.from(hs92, (code) => latestUsd(world.get(code))),
    complexity: Float64Array.from(place, (p) =>
      complexity.kind === 'complexity' ? complexity.pci[p]! : Number.NaN,
    ),
    inputs: headings.map(({ hs }) =>
      graph.inputsOf(hs).map(({ input, weight }) => ({ hs: input, column: column.get(input) ?? -1, weight })),
    ),
  };
};

const kept = new WeakMap<TradeEvidence, HeadingColumns>();

/**
 * Reads the columns off the evidence: the slow part of finding options, done once for the kinds and for the
 * validation, and kept as long as the evidence itself.
 */
export const headingColumns = (evidence: TradeEvidence): HeadingColumns => {
  const columns = kept.get(evidence) ?? readColumns(evidence);
  kept.set(evidence, columns);
  return columns;
};
