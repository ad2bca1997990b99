/** Finds rows of the fact tables by what they are asked for. */
import type { Confidence } from '@hamkor/provenance';
import type {
  BorderPost,
  Calendar,
  ConfidenceSpread,
  CorridorFacts,
  CorridorNode,
  LoadUnit,
  OperationId,
  OperationNorm,
  UnitNorm,
} from './network.ts';

export type PostKey = Pick<BorderPost, 'node' | 'fromCountry' | 'toCountry' | 'mode' | 'direction'>;

export interface NetworkIndex {
  readonly facts: CorridorFacts;
  /** Places of the rows in their tables. */
  readonly nodes: ReadonlyMap<string, number>;
  readonly links: ReadonlyMap<string, number>;
  readonly corridors: ReadonlyMap<string, number>;
  readonly calendars: ReadonlyMap<string, Calendar>;
  readonly unions: ReadonlySet<string>;
  readonly node: (id: string) => CorridorNode;
  /** Place of a border post in its table; -1 = the table has none. */
  readonly post: (key: PostKey) => number;
  readonly operation: (id: OperationId) => OperationNorm;
  readonly unit: (id: LoadUnit) => UnitNorm;
  readonly spread: (confidence: Confidence) => ConfidenceSpread;
}

const placesById = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ id }, place) => [id, place]));

const postText = ({ node, fromCountry, toCountry, mode, direction }: PostKey): string =>
  `${node} ${fromCountry} ${toCountry} ${mode} ${direction}`;

/** Looking up a row that every network must have: the tables are checked before, so its absence is a defect. */
const required =
  <Id extends string, Row extends { readonly id: Id }>(table: string, rows: readonly Row[]) =>
  (id: Id): Row => {
    const row = rows.find((candidate) => candidate.id === id);
    if (row === undefined) throw new Error(`${table} has no row ${id}`);
    return row;
  };

const build = (facts: CorridorFacts): NetworkIndex => {
  const nodes = placesById(facts.nodes);
  const posts = new Map(facts.borders.map((post, place) => [postText(post), place]));
  return {
    facts,
    nodes,
    links: placesById(facts.links),
    corridors: placesById(facts.corridors),
    calendars: new Map(facts.calendars.map((calendar) => [calendar.id, calendar])),
    unions: new Set(facts.customsUnion),
    node: (id) => {
      const node = facts.nodes[nodes.get(id) ?? -1];
      if (node === undefined) throw new Error(`nodes has no row ${id}`);
      return node;
    },
    post: (key) => posts.get(postText(key)) ?? -1,
    operation: required('operations', facts.operations),
    unit: required('units', facts.units),
    spread: required('spreads', facts.spreads),
  };
};

const built = new WeakMap<CorridorFacts, NetworkIndex>();

/** The index of these facts, built once. */
export const networkIndex = (facts: CorridorFacts): NetworkIndex => {
  const known = built.get(facts);
  if (known !== undefined) return known;
  const index = build(facts);
  built.set(facts, index);
  return index;
};
