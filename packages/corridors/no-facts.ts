import type { CorridorFacts } from './network.ts';

/** A network of nothing: what made-up ones begin with. */
export const noFacts: CorridorFacts = {
  nodes: [],
  links: [],
  borders: [],
  corridors: [],
  rates: [],
  factors: [],
  calendars: [],
  operations: [],
  units: [],
  spreads: [],
  mainNodes: [],
  customsUnion: [],
};
