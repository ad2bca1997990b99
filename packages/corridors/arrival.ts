import type { Spread } from './network.ts';
import type { Route } from './route.ts';
import { endsAtKnownMoment } from './route-totals.ts';
import { splitTriangleMasses } from './split-triangle.ts';

/** Steps that the time between the earliest and the latest arrival is divided into. */
const steps = 800;

/** Probabilities at `start + k × step` hours, k < `count`; each stands for the step around it. */
interface Distribution {
  start: number;
  readonly step: number;
  count: number;
  /** Long enough for all operations: one array a route, since a set of routes has tens of thousands of operations. */
  readonly masses: Float64Array;
}

const add = (sum: Distribution, hours: Spread): void => {
  const { masses } = sum;
  const added = splitTriangleMasses(hours, sum.step);
  // From the end, so that what is read has not been written yet.
  for (let i = sum.count - 1; i >= 0; i--) {
    const mass = masses[i]!;
    masses[i] = 0;
    // What is left out so far from any journey that is ever told would not show in a thousandth of a step.
    if (mass < 1e-15) continue;
    for (let k = 0; k < added.length; k++) masses[i + k]! += mass * added[k]!;
  }
  sum.start += hours.low;
  sum.count += added.length - 1;
};

/** Nobody leaves before a moment: whoever is early waits for it. */
const holdUntil = (sum: Distribution, moment: number): void => {
  const { masses } = sum;
  const place = (moment - sum.start) / sum.step;
  if (place <= 0) return;
  const early = Math.floor(place);
  let waiting = 0;
  for (let k = 0; k <= Math.min(early, sum.count - 1); k++) {
    waiting += masses[k] ?? 0;
    masses[k] = 0;
  }
  // Shared between the two steps around the moment, so that its mean is kept.
  const share = place - early;
  masses[early] = waiting * (1 - share);
  masses[early + 1] = (masses[early + 1] ?? 0) + waiting * share;
  sum.count = Math.max(sum.count, early + 2);
};

const worked = new WeakMap<Route, Distribution>();

/**
 * Hours to the arrival as a distribution: every operation spread about its value as `split-triangle.ts` says, all
 * independent; added up by convolution on a grid of 800 steps. A wait until a known moment lets nobody leave earlier
 * and holds up nobody who comes later (that a late consignment misses a departure is left out).
 */
const arrivals = (route: Route): Distribution => {
  const known = worked.get(route);
  if (known !== undefined) return known;
  const width = (route.hours.high - route.hours.low) / steps;
  // Where nearly all is certain, half a minute is fine enough.
  const step = Math.max(width, 0.01);
  // What every operation may add, rounded up, and what waits until a known moment may put off.
  const length = route.operations.reduce(
    (total, { hours }) => total + Math.ceil((hours.high - hours.low) / step) + 2,
    2 + Math.ceil(route.hours.high / step),
  );
  const sum: Distribution = { start: 0, step, count: 1, masses: new Float64Array(length) };
  sum.masses[0] = 1;
  let planned = 0;
  for (const operation of route.operations) {
    planned += operation.hours.value;
    if (endsAtKnownMoment(operation)) holdUntil(sum, planned);
    else add(sum, operation.hours);
  }
  worked.set(route, sum);
  return sum;
};

/** Probability, 0 to 1, that a route takes at most so many hours. */
export const arrivalWithin = (route: Route, hours: number): number => {
  if (hours < route.hours.low) return 0;
  if (hours >= route.hours.high) return 1;
  const { start, step, count, masses } = arrivals(route);
  const place = (hours - start) / step + 0.5;
  const whole = Math.floor(place);
  let probability = 0;
  for (let k = 0; k < Math.min(whole, count); k++) probability += masses[k] ?? 0;
  return Math.min(1, probability + (place - whole) * (masses[whole] ?? 0));
};

/** Hours within which a route arrives with these probabilities (0 to 1), in the order asked. */
export const arrivalQuantiles = (route: Route, probabilities: readonly number[]): readonly number[] => {
  const { low, high } = route.hours;
  const { start, step, masses } = arrivals(route);
  return probabilities.map((wanted) => {
    let before = 0;
    for (const [k, mass] of masses.entries()) {
      if (mass > 0 && before + mass >= wanted) {
        const hours = start + (k - 0.5 + (wanted - before) / mass) * step;
        return Math.min(high, Math.max(low, hours));
      }
      before += mass;
    }
    return high;
  });
};
