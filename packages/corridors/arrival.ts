import type { Spread } from './network.ts';
import type { Route } from './route.ts';
import { endsAtKnownMoment } from './route-totals.ts';
import { splitTriangleMasses } from './split-triangle.ts';

/** Steps that the time between the earliest and the latest arrival is divided into. */
const steps = 800;

/** Probabilities at `start + k × step` hours; each stands for the step around it. */
interface Distribution {
  readonly start: number;
  readonly step: number;
  readonly masses: Float64Array;
}

const plus = (sum: Distribution, hours: Spread): Distribution => {
  const { step } = sum;
  const added = splitTriangleMasses(hours, step);
  const masses = new Float64Array(sum.masses.length + added.length - 1);
  for (let i = 0; i < sum.masses.length; i++) {
    const mass = sum.masses[i] ?? 0;
    for (let k = 0; k < added.length; k++) masses[i + k] = (masses[i + k] ?? 0) + mass * (added[k] ?? 0);
  }
  return { start: sum.start + hours.low, step, masses };
};

/** Nobody leaves before a moment: whoever is early waits for it. */
const notBefore = ({ start, step, masses }: Distribution, moment: number): Distribution => {
  const place = (moment - start) / step;
  if (place <= 0) return { start, step, masses };
  const early = Math.floor(place);
  const late = new Float64Array(Math.max(masses.length, early + 2));
  let waiting = 0;
  for (const [k, mass] of masses.entries()) {
    if (k <= early) waiting += mass;
    else late[k] = mass;
  }
  // Shared between the two steps around the moment, so that its mean is kept.
  const share = place - early;
  late[early] = waiting * (1 - share);
  late[early + 1] = (late[early + 1] ?? 0) + waiting * share;
  return { start, step, masses: late };
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
  const step = (route.hours.high - route.hours.low) / steps;
  let planned = 0;
  let sum: Distribution = { start: 0, step: step > 0 ? step : 1, masses: Float64Array.of(1) };
  for (const operation of route.operations) {
    planned += operation.hours.value;
    sum = endsAtKnownMoment(operation) ? notBefore(sum, planned) : plus(sum, operation.hours);
  }
  worked.set(route, sum);
  return sum;
};

/** Probability, 0 to 1, that a route takes at most so many hours. */
export const arrivalWithin = (route: Route, hours: number): number => {
  if (hours < route.hours.low) return 0;
  if (hours >= route.hours.high) return 1;
  const { start, step, masses } = arrivals(route);
  const place = (hours - start) / step + 0.5;
  const whole = Math.floor(place);
  let probability = 0;
  for (let k = 0; k < Math.min(whole, masses.length); k++) probability += masses[k] ?? 0;
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
