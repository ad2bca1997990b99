import { confidences } from '@hamkor/provenance';
import type { NetworkCheck } from './check-network-problem.ts';
import type { CorridorFacts } from './network.ts';
import { loadUnits, operationIds } from './network.ts';

/** Every operation, unit and confidence has its norm; that none has two, the check of duplicates tells. */
export const checkNormsAreThere: NetworkCheck = (facts, tell) => {
  const expected = [
    ['operations', operationIds],
    ['units', loadUnits],
    ['spreads', confidences],
  ] as const;
  for (const [table, ids] of expected) {
    const there = new Set<string>(facts[table].map(({ id }) => id));
    for (const id of ids) if (!there.has(id)) tell(table, -1, id, 'id', null, `a row "${id}"`);
  }
};

interface Chosen {
  readonly id: string;
  readonly countries: readonly string[];
  readonly use: string;
}

/** Whether a key was not seen before; it is from now on. */
const isFirst = (seen: Set<string>, key: string): boolean => {
  const first = !seen.has(key);
  seen.add(key);
  return first;
};

/** Two central rows for one country would let the order of a table decide what is computed with. */
export const checkCentralRows: NetworkCheck = (facts, tell) => {
  const check = <Row extends Chosen>(
    table: 'rates' | 'factors',
    rows: readonly Row[],
    kindsOf: (row: Row) => readonly string[],
  ): void => {
    const seen = new Set<string>();
    for (const [index, row] of rows.entries())
      if (row.use === 'central')
        for (const country of row.countries.length === 0 ? ['everywhere'] : row.countries)
          for (const kind of kindsOf(row))
            if (!isFirst(seen, `${kind} ${country}`))
              tell(table, index, row.id, 'use', row.use, `one central row for ${kind} in ${country}`);
  };
  check('rates', facts.rates, ({ mode }) => [mode]);
  check('factors', facts.factors, ({ mode, energy, units }) => {
    const of: readonly string[] = units.length === 0 ? ['any unit'] : units;
    return of.map((unit) => `${mode} ${energy} ${unit}`);
  });
};

/** Each mode that a link goes by has a rate and a factor in each country that the link touches. */
export const checkModesAreServed: NetworkCheck = (facts, tell) => {
  const countryOf = new Map(facts.nodes.map(({ id, country }) => [id, country]));
  for (const [mode, country] of modesInCountries(facts, countryOf))
    for (const table of ['rates', 'factors'] as const)
      if (
        !facts[table].some(
          ({ mode: of, use, countries }) =>
            of === mode && use === 'central' && (countries.length === 0 || countries.includes(country)),
        )
      )
        tell(table, -1, `${mode} ${country}`, 'use', null, `a central row for ${mode} in ${country}`);
};

const modesInCountries = (
  { links }: CorridorFacts,
  countryOf: ReadonlyMap<string, string>,
): readonly (readonly [string, string])[] => {
  const found = new Map<string, readonly [string, string]>();
  for (const { mode, from, to } of links)
    for (const end of [from, to]) {
      const country = countryOf.get(end);
      if (country !== undefined) found.set(`${mode} ${country}`, [mode, country]);
    }
  return [...found.values()];
};
