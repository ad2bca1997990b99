import type { CheckContext } from './check-model-context.ts';
import type { ChainTable } from './model.ts';
import { chainTables, mfn } from './model.ts';

/** Tables without which there is nothing to plan. */
const needed: readonly ChainTable[] = ['periods', 'products', 'markets', 'demands'];

/** Empty tables, ids that stand twice, and ids of two tables that a lane or a limit could not tell apart. */
export const checkIds = (context: CheckContext): void => {
  const { rowsOf, tell, isWhole } = context;
  for (const table of needed)
    if (isWhole(table) && rowsOf(table).length === 0) tell('empty-table', table, null, null, '', '');
  for (const table of chainTables) {
    const first = new Map<string, number>();
    for (const place of rowsOf(table)) {
      const before = first.get(place.row.id);
      if (before === undefined) first.set(place.row.id, place.at);
      else tell('duplicate-id', table, place, 'id', place.row.id, `${table} ${before}`);
    }
  }
  for (const place of rowsOf('regimes'))
    if (place.row.id === mfn) tell('duplicate-id', 'regimes', place, 'id', mfn, mfn);
  clashing(context, 'suppliers', 'sites');
  clashing(context, 'markets', 'sites');
  clashing(context, 'markets', 'suppliers');
  for (const place of rowsOf('groups')) {
    const { id } = place.row;
    // The members of a group stand for its id wherever it is named, so that it must mean nothing else.
    const taken = context.knownCountries.has(id)
      ? 'ISO 3166-1 alpha-3'
      : nameable.find((table) => context.ids(table).has(id));
    if (taken !== undefined) tell('duplicate-id', 'groups', place, 'id', id, taken);
  }
};

/** Rows that limits, duties, lanes, effects and changes name. */
const nameable: readonly ChainTable[] = ['products', 'stages', 'sites', 'suppliers', 'markets', 'lanes'];

/** Both may stand at an end of a lane, so that one id would mean two places. */
const clashing = (
  { rowsOf, ids, tell }: CheckContext,
  table: 'suppliers' | 'markets',
  other: 'sites' | 'suppliers',
): void => {
  const taken = ids(other);
  for (const place of rowsOf(table))
    if (taken.has(place.row.id)) tell('duplicate-id', table, place, 'id', place.row.id, other);
};
