import type { Objective, ParetoAnswer, ParetoPoint } from '@hamkor/contract';

/** A plan of the front with its place on it and what the step to it from the one before costs. */
export interface FrontRow {
  /** Counted from 1: what the address says. */
  readonly id: string;
  readonly point: ParetoPoint;
  /** Money per unit of the second objective on the way from the point before; null for the first, or where it is no price. */
  readonly price: number | null;
  /** Whether a part of its emissions is unknown, so that they are a least amount. */
  readonly isCarbonPartial: boolean;
}

/** Objectives of an answer; the contract says them as plain texts. */
export const objectivesOf = ({ objectives }: ParetoAnswer): readonly Objective[] =>
  objectives as readonly Objective[];

export const frontRows = (answer: ParetoAnswer): readonly FrontRow[] =>
  answer.points.map((point, place) => ({
    id: `${place + 1}`,
    point,
    price: place === 0 ? null : (answer.prices?.[place - 1] ?? null),
    isCarbonPartial: point.plan.carbon.purchases === null || point.plan.carbon.outside === null,
  }));

/** Units in which prices of an objective are told: a tonne of CO2e, a day, a percentage point. */
const stepOf: Readonly<Partial<Record<Objective, number>>> = { co2e: 1000, days: 1, 'intra-bloc': 0.01 };

/** Price between neighbours per unit that is read; null where the objectives are no money for something. */
export const priceStep = (objectives: readonly Objective[]): number | null => {
  const [first, second] = objectives;
  return objectives.length === 2 && first === 'cost' && second !== undefined
    ? (stepOf[second] ?? null)
    : null;
};

/**
 * The last point before a step that costs much more than those before it: where most of the second objective is had for
 * little of the first. By distance from the line between both ends, both objectives taken from 0 to 1. Null with fewer than three.
 */
export const kneeOf = (points: readonly ParetoPoint[]): number | null => {
  const pairs = points.map(({ values: [x = 0, y = 0] }) => [x, y] as const);
  const [first, last] = [pairs[0], pairs.at(-1)];
  if (first === undefined || last === undefined || pairs.length < 3) return null;
  const [across, up] = [last[0] - first[0], last[1] - first[1]];
  if (across === 0 || up === 0) return null;
  let best: { readonly place: number; readonly distance: number } | null = null;
  pairs.forEach(([x, y], place) => {
    const distance = (y - first[1]) / up - (x - first[0]) / across;
    if (distance > (best?.distance ?? 0.02)) best = { place, distance };
  });
  return (best as { readonly place: number } | null)?.place ?? null;
};
