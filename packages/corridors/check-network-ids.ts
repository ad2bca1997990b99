import type { NetworkCheck, Tell } from './check-network-problem.ts';
import type { CorridorFacts } from './network.ts';

const tables = [
  'nodes',
  'links',
  'borders',
  'corridors',
  'rates',
  'factors',
  'calendars',
  'operations',
  'units',
  'spreads',
] as const satisfies readonly (keyof CorridorFacts)[];

/** No id twice in a table, no post twice, no country with two main places. */
export const checkDuplicates: NetworkCheck = (facts, tell) => {
  for (const table of tables) {
    const rows: readonly { readonly id: string }[] = facts[table];
    twice(
      rows,
      ({ id }) => id,
      (index, id) => tell(table, index, id, 'id', id, 'an id that no other row of the table has'),
    );
  }
  twice(
    facts.borders,
    ({ node, fromCountry, toCountry, mode, direction }) =>
      `${node} ${fromCountry} ${toCountry} ${mode} ${direction}`,
    (index, key) =>
      tell(
        'borders',
        index,
        facts.borders[index]?.id ?? '',
        'node',
        key,
        'one row per post, pair of countries, mode and direction',
      ),
  );
  twice(
    facts.passages ?? [],
    ({ id }) => id,
    (index, id) => tell('passages', index, id, 'id', id, 'an id that no other row of the table has'),
  );
  twice(
    facts.mainNodes,
    ({ country }) => country,
    (index, country) => tell('mainNodes', index, country, 'country', country, 'one main place per country'),
  );
};

const twice = <Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  report: (index: number, key: string) => void,
): void => {
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const key = keyOf(row);
    if (seen.has(key)) report(index, key);
    seen.add(key);
  }
};

/** Every id that a row names exists, and countries of posts and main places are those of their nodes. */
export const checkReferences: NetworkCheck = (facts, tell) => {
  const countries = new Map(facts.nodes.map(({ id, country }) => [id, country]));
  checkLinkReferences(facts, countries, tell);
  for (const [index, { id, node, fromCountry, toCountry, direction }] of facts.borders.entries()) {
    const country = countries.get(node);
    if (country === undefined) tell('borders', index, id, 'node', node, 'the id of a node');
    if (fromCountry === toCountry)
      tell('borders', index, id, 'toCountry', toCountry, 'another country than the one that is left');
    const [field, own] =
      direction === 'outbound'
        ? (['fromCountry', fromCountry] as const)
        : (['toCountry', toCountry] as const);
    if (country !== undefined && country !== own)
      tell('borders', index, id, field, own, `the country of the post, ${country}`);
  }
  const links = new Set(facts.links.map(({ id }) => id));
  for (const [index, passage] of (facts.passages ?? []).entries())
    for (const link of passage.links)
      if (!links.has(link)) tell('passages', index, passage.id, 'links', link, 'the id of a link');
  for (const [index, { country, node }] of facts.mainNodes.entries())
    if (countries.get(node) !== country)
      tell('mainNodes', index, country, 'node', node, `the id of a node in ${country}`);
};

const checkLinkReferences = (facts: CorridorFacts, nodes: ReadonlyMap<string, unknown>, tell: Tell): void => {
  const corridors = new Set(facts.corridors.map(({ id }) => id));
  const calendars = new Set(facts.calendars.map(({ id }) => id));
  for (const [index, link] of facts.links.entries()) {
    for (const end of ['from', 'to'] as const)
      if (!nodes.has(link[end])) tell('links', index, link.id, end, link[end], 'the id of a node');
    if (link.from === link.to)
      tell('links', index, link.id, 'to', link.to, 'another node than it comes from');
    for (const corridor of link.corridors)
      if (!corridors.has(corridor))
        tell('links', index, link.id, 'corridors', corridor, 'the id of a corridor');
    if (link.calendar !== null && !calendars.has(link.calendar))
      tell('links', index, link.id, 'calendar', link.calendar, 'the id of a calendar, or nothing');
  }
};
