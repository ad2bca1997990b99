import { checkReferences } from './check-network-ids.ts';
import { type NetworkProblem, problemsOf } from './check-network-problem.ts';
import type { BorderPost, CorridorFacts, FreightRate, Overlay } from './network.ts';

export type OverlaidFacts =
  | { readonly kind: 'facts'; readonly facts: CorridorFacts }
  /** `index` is the place of the row in the overlay's table; -1 where a shipped row is left without what it names. */
  | { readonly kind: 'bad-overlay'; readonly problems: readonly NetworkProblem[] };

const overlayTables = ['nodes', 'links', 'borders', 'rates', 'calendars'] as const;

/** Shipped rows with those of the overlay in their place, by any of the keys a row answers to, new ones behind. */
const merged = <Row>(
  shipped: readonly Row[],
  added: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): readonly Row[] => {
  const replacing = new Map(added.flatMap((row) => keysOf(row).map((key) => [key, row] as const)));
  const placed = new Set<Row>();
  const kept = shipped.flatMap((row) => {
    const other = keysOf(row)
      .map((key) => replacing.get(key))
      .find((found) => found !== undefined);
    if (other === undefined) return [row];
    if (placed.has(other)) return [];
    placed.add(other);
    return [other];
  });
  return [...kept, ...added.filter((row) => !placed.has(row))];
};

const idOf = ({ id }: { readonly id: string }): readonly string[] => [id];

/** A post is the same post under another id. */
const postKeys = ({ id, node, fromCountry, toCountry, mode, direction }: BorderPost): readonly string[] => [
  id,
  `${node} ${fromCountry} ${toCountry} ${mode} ${direction}`,
];

/**
 * Rates of an overlay speak alone for the countries they name, or alone for all that nobody names: shipped rows of the
 * mode no longer speak of those.
 */
const withoutDisplaced = (
  shipped: readonly FreightRate[],
  added: readonly FreightRate[],
): readonly FreightRate[] =>
  shipped.flatMap((row) => {
    if (row.use === 'reference') return [row];
    const rivals = added.filter(
      ({ id, mode, use }) => id !== row.id && mode === row.mode && use === 'central',
    );
    if (row.countries.length === 0) {
      return rivals.some(({ countries }) => countries.length === 0) ? [] : [row];
    }
    const countries = row.countries.filter(
      (country) => !rivals.some((rival) => rival.countries.includes(country)),
    );
    if (countries.length === row.countries.length) return [row];
    return countries.length === 0 ? [] : [{ ...row, countries }];
  });

const repeatedIds = (overlay: Overlay): readonly NetworkProblem[] => {
  const problems: NetworkProblem[] = [];
  for (const table of overlayTables) {
    const seen = new Set<string>();
    for (const [index, { id }] of overlay[table].entries()) {
      const expected = 'an id that no other row of the table has';
      if (seen.has(id)) problems.push({ table, index, id, field: 'id', found: id, expected });
      seen.add(id);
    }
  }
  return problems;
};

/** Problems of the tables together, told of the rows of the overlay. */
const placedInOverlay = (problem: NetworkProblem, overlay: Overlay): NetworkProblem => {
  const table = overlayTables.find((name) => name === problem.table);
  const index = table === undefined ? -1 : overlay[table].findIndex(({ id }) => id === problem.id);
  return { ...problem, index };
};

/**
 * The facts with the rows of an overlay: one with the id of a shipped row takes its place, as does a border post for
 * the same crossing. Every row of the overlay gets the origin `overlay:<name>`. The shipped facts stay as they are.
 */
export const applyOverlay = (facts: CorridorFacts, overlay: Overlay): OverlaidFacts => {
  const repeated = repeatedIds(overlay);
  if (repeated.length > 0) return { kind: 'bad-overlay', problems: repeated };
  const origin = `overlay:${overlay.name}`;
  const own = <Row>(rows: readonly Row[]): readonly Row[] => rows.map((row) => ({ ...row, origin }));
  const overlaid: CorridorFacts = {
    ...facts,
    nodes: merged(facts.nodes, own(overlay.nodes), idOf),
    links: merged(facts.links, own(overlay.links), idOf),
    borders: merged(facts.borders, own(overlay.borders), postKeys),
    rates: merged(withoutDisplaced(facts.rates, overlay.rates), own(overlay.rates), idOf),
    calendars: merged(facts.calendars, own(overlay.calendars), idOf),
    passages: merged(facts.passages ?? [], own(overlay.passages ?? []), idOf),
  };
  const known = new Set(
    problemsOf(facts, [checkReferences]).map((problem) => JSON.stringify({ ...problem, index: 0 })),
  );
  const problems = problemsOf(overlaid, [checkReferences]).filter(
    (problem) => !known.has(JSON.stringify({ ...problem, index: 0 })),
  );
  if (problems.length === 0) return { kind: 'facts', facts: overlaid };
  return { kind: 'bad-overlay', problems: problems.map((problem) => placedInOverlay(problem, overlay)) };
};
