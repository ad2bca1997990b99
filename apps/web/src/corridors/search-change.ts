import type { CorridorSearch } from './search.ts';

/** A change of the address; `undefined` takes a field away. */
export type SearchChange = { readonly [Name in keyof CorridorSearch]?: CorridorSearch[Name] | undefined };

/** Fields of the question itself: another question has other routes, so none is chosen yet. */
const asking = [
  'from',
  'to',
  'tonnes',
  'unit',
  'departure',
  'withinDays',
  'maximumTransfers',
  'avoid',
  'require',
  'open',
  'close',
  'overlay',
] as const satisfies readonly (keyof CorridorSearch)[];

/** The change with the routes of the old question let go where the question changes. */
export const lettingGo = (change: SearchChange): SearchChange =>
  asking.some((field) => field in change) ? { route: undefined, compare: undefined, ...change } : change;
