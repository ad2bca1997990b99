import type { Parameters } from '../api/client.ts';
import type { CorridorSearch } from './search.ts';
import { validateCorridorSearch } from './search.ts';

/** Pairs of places that criticality and fixes are counted over. */
export const pairSets = ['members', 'parks'] as const;
export type PairSet = (typeof pairSets)[number];

/** What the address of an analysis may say: the load, the overlay, and of rankings the pairs they are counted over. */
export interface AnalysisSearch extends Pick<CorridorSearch, 'tonnes' | 'unit' | 'overlay'> {
  /** The members' main places unless it says otherwise. */
  readonly set?: PairSet;
  /** Places separated by commas, by code or name, whose pairs count instead of a set. */
  readonly places?: string;
}

/** A change of the address; `undefined` takes a field away. */
export type AnalysisChange = {
  readonly [Name in keyof AnalysisSearch]?: AnalysisSearch[Name] | undefined;
};

/** What the server takes at most. */
const longestPlaces = 6000;

/** Keeps what the page understands of an address. */
export const validateAnalysisSearch = (search: Record<string, unknown>): AnalysisSearch => {
  const { tonnes, unit, overlay } = validateCorridorSearch(search);
  const set = pairSets.find((each) => each === search['set']);
  const { places } = search;
  const isPlaces = typeof places === 'string' && places.trim() !== '' && places.length <= longestPlaces;
  return {
    ...(tonnes === undefined ? {} : { tonnes }),
    ...(unit === undefined ? {} : { unit }),
    ...(overlay === undefined ? {} : { overlay }),
    ...(set === undefined ? {} : { set }),
    ...(isPlaces ? { places } : {}),
  };
};

/** The load and the overlay as a link to the Corridors page takes them, so that it asks of the same. */
export const carriedLoad = ({ tonnes, unit, overlay }: AnalysisSearch): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ tonnes, unit, overlay }).flatMap(([name, text]) =>
      text === undefined ? [] : [[name, text]],
    ),
  );

/** Which pairs the server is asked for: of the places, else of the set; a comma too many while typing asks for nothing. */
export const pairParameters = ({ set, places }: AnalysisSearch): Parameters => {
  const named = (places ?? '').split(/[,，、]/u).flatMap((text) => text.trim() || []);
  return named.length > 0 ? { places: named.join(',') } : { set };
};
