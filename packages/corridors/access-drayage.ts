import type { CorridorFacts } from './network.ts';

/** How much longer roads are than the great circle: our judgement, as for the roads of the network. */
const roadDetour = 1.3;

/**
 * Kilometres an hour by road in a country: kilometres over hours of its road links in service that have both; of
 * all such links where it has none. Null where no road has hours.
 */
export const roadSpeed = (facts: CorridorFacts, country: string): number | null => {
  const countryOf = new Map(facts.nodes.map((node) => [node.id, node.country]));
  const roads = facts.links.filter(
    ({ mode, status, hours }) => mode === 'road' && status === 'operating' && hours !== null && hours > 0,
  );
  const its = roads.filter(
    ({ from, to }) => countryOf.get(from) === country || countryOf.get(to) === country,
  );
  const counted = its.length > 0 ? its : roads;
  const hours = counted.reduce((sum, link) => sum + (link.hours ?? 0), 0);
  return hours === 0 ? null : counted.reduce((sum, { km }) => sum + km, 0) / hours;
};

/** Hours by lorry between a park and the place it is served from, kilometres as the crow flies; null where no speed is known. */
export const drayageHours = (facts: CorridorFacts, country: string, km: number): number | null => {
  if (km === 0) return 0;
  const speed = roadSpeed(facts, country);
  return speed === null ? null : (km * roadDetour) / speed;
};
