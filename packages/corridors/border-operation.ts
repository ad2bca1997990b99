import { amountOf, noAmount, spreadAround } from './amount.ts';
import type { ConsignmentSize } from './consignment-size.ts';
import type { BorderPost, OperationNorm } from './network.ts';
import type { NetworkIndex, PostKey } from './network-index.ts';
import type { CountryRate } from './rate-of-link.ts';
import type { Amount, Operation, RouteFlag } from './route.ts';
import { rowRef } from './row-ref.ts';

/** Tonnes that border fees are stated for. */
const tonnesOfFee = 20;

export type BorderPassage = Pick<Operation, 'cost' | 'hours' | 'co2e' | 'flags'> & {
  /** Place of the post in its table; -1 = none. */
  readonly post: number;
};

/** Published entry hours include the change of gauge; it is charged where it is made, so here without it. */
const includesGaugeChange = (post: BorderPost): boolean => post.breakOfGauge && post.direction === 'inbound';

const knownHours = (index: NetworkIndex, post: BorderPost, hours: number): Amount => {
  const spread = index.spread(post.confidence);
  const rows = [rowRef('borders', post), rowRef('spreads', spread)];
  if (!includesGaugeChange(post)) {
    return amountOf(spreadAround(hours, spread), 1, post.confidence, rows);
  }
  const change = index.operation('gauge-change');
  const rest = Math.max(0, hours - change.hours.value);
  return amountOf(spreadAround(rest, spread), 1, post.confidence, [...rows, rowRef('operations', change)]);
};

const money = (
  index: NetworkIndex,
  post: BorderPost | undefined,
  norm: OperationNorm,
  rate: CountryRate | undefined,
  size: ConsignmentSize,
): Amount => {
  if (rate?.includesBorderFees === true) {
    return { ...noAmount, confidence: rate.confidence, rows: rate.rows.slice(0, 1) };
  }
  if (post === undefined || post.usdPer20t === null) {
    return amountOf(norm.usdPerUnit, size.units, norm.confidence, [rowRef('operations', norm)]);
  }
  const spread = index.spread(post.confidence);
  return amountOf(spreadAround(post.usdPer20t, spread), size.chargedTonnes / tonnesOfFee, post.confidence, [
    rowRef('borders', post),
    rowRef('spreads', spread),
    rowRef('units', size.norm),
  ]);
};

/**
 * Leaving or entering a country at a post. Hours that nobody publishes take the norm of the mode, or the one inside a
 * customs union: a range, unverified, flagged. Fees are added only where the rate does not hold them already.
 */
export const borderPassage = (
  index: NetworkIndex,
  key: PostKey,
  rate: CountryRate | undefined,
  size: ConsignmentSize,
): BorderPassage => {
  const place = index.post(key);
  const post = index.facts.borders[place];
  const isInUnion = index.unions.has(key.fromCountry) && index.unions.has(key.toCountry);
  const norm = index.operation(isInUnion ? 'border-union' : `border-${key.mode}`);
  const normRow = rowRef('operations', norm);
  const flags: RouteFlag[] = [];
  const hours =
    post === undefined || post.hours === null
      ? amountOf(norm.hours, 1, 'unverified', [...(post ? [rowRef('borders', post)] : []), normRow])
      : knownHours(index, post, post.hours);
  if (post === undefined || post.hours === null) flags.push('border-time-unknown');
  else if (includesGaugeChange(post)) flags.push('gauge-change-in-border-time');
  if (rate?.includesBorderFees === true) flags.push('border-fee-in-rate');
  return {
    cost: money(index, post, norm, rate, size),
    hours,
    co2e: amountOf(norm.kgPerTonne, size.tonnes, norm.confidence, [normRow]),
    flags,
    post: place,
  };
};
