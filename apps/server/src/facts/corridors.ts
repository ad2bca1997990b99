import type { CorridorFacts, NetworkProblem } from '@hamkor/corridors';
import { checkCompleteness, checkNetwork } from '@hamkor/corridors';
import {
  gatherBorders,
  gatherLinks,
  gatherNamedCorridors,
  gatherNodes,
  gatherPassages,
  networkOrigin,
} from './network-places.ts';
import { factorsOrigin, gatherFactors, gatherRates, ratesOrigin } from './network-rates.ts';
import {
  gatherCalendars,
  gatherCustomsUnion,
  gatherMainNodes,
  gatherOperations,
  gatherSpreads,
  gatherUnits,
  normsOrigin,
} from './network-norms.ts';
import type { Gather, Gathered } from './reader.ts';
import { gatherFrom, readerOf } from './reader.ts';

const files: Readonly<Record<NetworkProblem['table'], string>> = {
  nodes: `${networkOrigin}/nodes.csv`,
  links: `${networkOrigin}/links.csv`,
  borders: `${networkOrigin}/borders.csv`,
  corridors: `${networkOrigin}/corridors.csv`,
  passages: `${networkOrigin}/passages.csv`,
  rates: `${ratesOrigin}/rates.csv`,
  factors: `${factorsOrigin}/factors.csv`,
  calendars: `${normsOrigin}/calendars.csv`,
  operations: `${normsOrigin}/operations.csv`,
  units: `${normsOrigin}/units.csv`,
  spreads: `${normsOrigin}/spreads.csv`,
  mainNodes: `${normsOrigin}/main-nodes.csv`,
  customsUnion: `${normsOrigin}/customs-union.csv`,
};

/** Columns whose header is not the name of the field. */
const headers: Readonly<Record<string, string>> = {
  fromCountry: 'from_country',
  toCountry: 'to_country',
  usdPer20t: 'usd_per_20t',
  usdPerTkm: 'usd_per_tkm',
  gPerTkm: 'g_per_tkm',
  usdPerUnit: 'usd',
  kgPerTonne: 'kg_per_t',
  payload: 'payload_t',
  chargedTonnes: 'charged_t',
  rateFactor: 'rate_factor',
  emissionFactor: 'emission_factor',
  everyHours: 'every_hours',
};

/** The network of freight corridors with rates, factors and norms; tables that do not fit together are refused. */
export const gatherCorridors: Gather<CorridorFacts> = (facts, codes) => {
  const before = facts.problems().length;
  const network: CorridorFacts = {
    nodes: gatherNodes(facts, codes),
    links: gatherLinks(facts, codes),
    borders: gatherBorders(facts, codes),
    corridors: gatherNamedCorridors(facts, codes),
    passages: gatherPassages(facts, codes),
    rates: gatherRates(facts, codes),
    factors: gatherFactors(facts, codes),
    calendars: gatherCalendars(facts, codes),
    operations: gatherOperations(facts, codes),
    units: gatherUnits(facts, codes),
    spreads: gatherSpreads(facts, codes),
    mainNodes: gatherMainNodes(facts, codes),
    customsUnion: gatherCustomsUnion(facts, codes),
  };
  // A refused table is empty: every row that refers to it would be told as well, and hide the cause.
  if (facts.problems().length > before) return network;
  for (const { table, index, id, field, found, expected } of [
    ...checkNetwork(network),
    ...checkCompleteness(network),
  ])
    facts.refuse(
      files[table],
      index,
      headers[field] ?? field,
      found,
      expected,
      index < 0 ? `add the row that ${id} needs` : `correct the row ${id}, or what it refers to`,
    );
  return network;
};

/** The network of a data folder, or all that is wrong with it. */
export const readCorridors = (folder?: string): Gathered<CorridorFacts> =>
  gatherFrom(folder, gatherCorridors);

const read = readerOf(gatherCorridors);
let shipped: CorridorFacts | null = null;

/** The shipped network, read at the first call. Throws `BadFacts` as its neighbours do. */
export const shippedCorridors = (): CorridorFacts => (shipped ??= read());
