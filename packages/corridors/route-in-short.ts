import type { Mode } from './network.ts';
import type { Route, RouteFlag, Total } from './route.ts';

/** A route without its operations, per tonne of the consignment. */
export interface RouteInShort {
  readonly hours: Total;
  readonly usdPerTonne: Total;
  readonly kgCo2ePerTonne: Total;
  /** Modes in order of travel; neighbours that are the same once. */
  readonly modes: readonly Mode[];
  readonly borders: number;
  readonly flags: readonly RouteFlag[];
  /** Origins of the rows its amounts were computed with; those used most first. */
  readonly origins: readonly string[];
}

const perTonne = ({ value, low, high, shares }: Total, tonnes: number): Total => ({
  value: value / tonnes,
  low: low / tonnes,
  high: high / tonnes,
  shares,
});

/** Modes of a route in order of travel; neighbours that are the same once. */
export const modesInOrder = ({ operations }: Pick<Route, 'operations'>): readonly Mode[] =>
  operations
    .filter(({ kind }) => kind === 'drive')
    .map(({ mode }) => mode)
    .filter((mode, place, all) => mode !== all[place - 1]);

/** Origins of the rows behind the amounts of a route; those used most first. */
const originsOf = ({ operations }: Pick<Route, 'operations'>): readonly string[] => {
  const rows = operations.flatMap(({ cost, hours, co2e }) => [...cost.rows, ...hours.rows, ...co2e.rows]);
  const uses = Map.groupBy(rows, ({ origin }) => origin);
  return [...uses].toSorted(([, one], [, other]) => other.length - one.length).map(([origin]) => origin);
};

/** What a list says of a route. `tonnes` is the weight of the consignment that its amounts are for. */
export const routeInShort = (route: Route, tonnes: number): RouteInShort => ({
  hours: route.hours,
  usdPerTonne: perTonne(route.cost, tonnes),
  kgCo2ePerTonne: perTonne(route.co2e, tonnes),
  modes: modesInOrder(route),
  borders: route.borders,
  flags: route.flags,
  origins: originsOf(route),
});
