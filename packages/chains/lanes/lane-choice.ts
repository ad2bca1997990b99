import type { Route } from '@hamkor/corridors';

/** Ways are told apart only where some criterion differs by more than this share. */
const nearlySame = 0.05;

const criteria = ['cost', 'hours', 'co2e'] as const;
type Way = Pick<Route, 'cost' | 'hours' | 'co2e' | 'flags'>;

const isNear = (one: Way, other: Way): boolean =>
  criteria.every((criterion) => {
    const [a, b] = [one[criterion].value, other[criterion].value];
    return Math.abs(a - b) <= nearlySame * Math.max(a, b);
  });

/** Place of the way between the best (0) and the worst (1) of all, summed over the criteria. */
const standing = (ways: readonly Way[]): ((way: Way) => number) => {
  const spans = criteria.map((criterion) => {
    const values = ways.map((way) => way[criterion].value);
    return [Math.min(...values), Math.max(...values)] as const;
  });
  return (way) =>
    criteria.reduce((sum, criterion, at) => {
      const [least, most] = spans[at] ?? [0, 0];
      return most === least ? sum : sum + (way[criterion].value - least) / (most - least);
    }, 0);
};

/**
 * Of efficient ways the few that say most: the cheapest, the quickest, that of least carbon, then those that are good in
 * all three; near duplicates once. Ways that are shut for a season only where there is no other.
 */
export const chooseWays = <Named extends Way>(routes: readonly Named[], most: number): readonly Named[] => {
  const allYear = routes.filter(({ flags }) => !flags.includes('seasonal'));
  const ways = allYear.length > 0 ? allYear : routes;
  const best = criteria.map((criterion) =>
    ways.toSorted((a, b) => a[criterion].value - b[criterion].value).slice(0, 1),
  );
  const rank = standing(ways);
  const ordered = [...best.flat(), ...ways.toSorted((a, b) => rank(a) - rank(b))];
  const chosen: Named[] = [];
  for (const way of ordered)
    if (chosen.length < most && !chosen.some((other) => isNear(way, other))) chosen.push(way);
  return chosen;
};
