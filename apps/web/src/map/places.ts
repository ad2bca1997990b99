/**
 * Where countries stand on the map: their seats of government, to a tenth of a degree. A capital, not a
 * territory: the map says nothing about borders unless the reader asks for a boundary source.
 */
import capitals from './capitals.json' with { type: 'json' };
import type { Position } from './projection.ts';

interface Capital {
  readonly iso2: string;
  readonly lon: number;
  readonly lat: number;
}
const table: Readonly<Record<string, Capital>> = capitals;

/** Capital of a country by its ISO 3166-1 alpha-3 code; null for a code the table does not hold. */
export const capitalOf = (iso3: string): Position | null => {
  const capital = table[iso3];
  return capital === undefined ? null : [capital.lon, capital.lat];
};

/** ISO 3166-1 alpha-2 code, by which browsers know the country's name. */
export const iso2Of = (iso3: string): string | null => table[iso3]?.iso2 ?? null;
