import type { CorridorFacts } from '@hamkor/corridors';
import { greatCircleKm } from '@hamkor/corridors';

/** What a lorry takes for a short way that no link of the network stands for, per tonne. */
export interface RoadLeg {
  readonly km: number;
  readonly cost: number;
  readonly hours: number;
  readonly kgCo2e: number;
}

/** Roads are longer than the great circle: our judgement, as for the roads of the corridor network. */
const detour = 1.3;
/** Kilometres an hour of a lorry with its stops: our judgement; CAREC measures 42 without delays. */
const speed = 40;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** The row that names the country, else the one that names none. */
const rowFor = <Row extends { readonly countries: readonly string[] }>(
  rows: readonly Row[],
  country: string,
): Row | null =>
  rows.find(({ countries }) => countries.includes(country)) ??
  rows.find(({ countries }) => countries.length === 0) ??
  null;

/**
 * A way by lorry between two points within a country, with the rate and the emission factor of its roads; `least`
 * kilometres at least. Null where the tables have neither.
 */
export const roadLeg = (
  facts: CorridorFacts,
  country: string,
  from: Point,
  to: Point,
  least = 0,
): RoadLeg | null => {
  const km = Math.max(least, greatCircleKm(from, to) * detour);
  const rate = rowFor(
    facts.rates.filter(
      ({ mode, use, usdPerTkm }) => mode === 'road' && use === 'central' && usdPerTkm !== null,
    ),
    country,
  );
  const factor = rowFor(
    facts.factors.filter(
      ({ mode, use, units }) => mode === 'road' && use === 'central' && units.length === 0,
    ),
    country,
  );
  if (rate === null || rate.usdPerTkm === null || factor === null) return null;
  return { km, cost: km * rate.usdPerTkm, hours: km / speed, kgCo2e: (km * factor.gPerTkm) / 1000 };
};
