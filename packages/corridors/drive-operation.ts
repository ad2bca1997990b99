import { weakest } from '@hamkor/provenance';
import { amountOf, spreadAround, sumOfAmounts } from './amount.ts';
import type { ConsignmentSize } from './consignment-size.ts';
import { type CountryFactor, factorInCountry } from './emission-of-link.ts';
import { type CorridorLink, highSeas } from './network.ts';
import type { NetworkIndex } from './network-index.ts';
import { type CountryRate, rateInCountry } from './rate-of-link.ts';
import type { Amount, Operation, RouteFlag } from './route.ts';
import { rowRef } from './row-ref.ts';

/** What moving a consignment over a link takes, the same in both directions; `at`, `to` and gauge are told apart. */
export type Drive = Pick<Operation, 'cost' | 'hours' | 'co2e' | 'flags' | 'km' | 'electrified'> & {
  /** By country of an end of the link. */
  readonly rates: ReadonlyMap<string, CountryRate>;
};

/** Countries that a link's kilometres are divided between: half each, but nobody owns the high seas. */
const payers = (index: NetworkIndex, link: CorridorLink): readonly string[] => {
  const ends = [index.node(link.from).country, index.node(link.to).country];
  const own = ends.filter((country) => country !== highSeas);
  return own.length === 0 ? ends.slice(0, 1) : [...new Set(own)];
};

const electrifiedShare = ({ mode, electrified }: CorridorLink): number | null => {
  if (mode !== 'rail') return null;
  if (electrified === 'yes') return 1;
  return electrified === 'no' ? 0 : 0.5;
};

const hoursOf = (index: NetworkIndex, link: CorridorLink, hours: number): Amount => {
  const spread = index.spread(link.hoursConfidence);
  return amountOf(spreadAround(hours, spread), 1, link.hoursConfidence, [
    rowRef('links', link),
    rowRef('spreads', spread),
  ]);
};

const flagsOf = (
  index: NetworkIndex,
  link: CorridorLink,
  rates: readonly CountryRate[],
  factors: readonly CountryFactor[],
  isDated: boolean,
): readonly RouteFlag[] => {
  const isSeasonal = (index.calendars.get(link.calendar ?? '')?.closures.length ?? 0) > 0;
  const flags: RouteFlag[] = [];
  if (isSeasonal && !isDated) flags.push('seasonal');
  if (link.status !== 'operating') flags.push('not-in-service');
  if (factors.some(({ isSourced }) => !isSourced)) flags.push('factor-not-sourced');
  if (rates.some(({ confidence }) => confidence === 'unverified')) flags.push('rate-unverified');
  return flags;
};

/**
 * Money by the rate of each country for its half of the kilometres, emissions by its factor, hours as the link
 * states them. Null where a row is missing: what is unknown cannot be routed over as if it were nothing.
 */
export const driveOperation = (
  index: NetworkIndex,
  link: CorridorLink,
  { tonnes, chargedTonnes, norm }: ConsignmentSize,
  isDated: boolean,
): Drive | null => {
  if (link.hours === null) return null;
  const rates = new Map<string, CountryRate>();
  const factors = new Map<string, CountryFactor>();
  const countries = payers(index, link);
  for (const country of countries) {
    const rate = rateInCountry(index, link.mode, country);
    const factor = factorInCountry(index, link, country, norm);
    if (rate === null || factor === null) return null;
    rates.set(country, rate);
    factors.set(country, factor);
  }
  const km = link.km / countries.length;
  const kmRow = rowRef('links', link);
  const cost = [...rates.values()].map((rate) =>
    amountOf(
      rate.usdPerTkm,
      km * chargedTonnes * norm.rateFactor,
      weakest([rate.confidence, link.confidence]),
      [...rate.rows, rowRef('units', norm), kmRow],
    ),
  );
  const co2e = [...factors.values()].map((factor) =>
    amountOf(factor.gPerTkm, (km * tonnes) / 1000, weakest([factor.confidence, link.confidence]), [
      ...factor.rows,
      kmRow,
    ]),
  );
  return {
    cost: sumOfAmounts(cost),
    hours: hoursOf(index, link, link.hours),
    co2e: sumOfAmounts(co2e),
    flags: flagsOf(index, link, [...rates.values()], [...factors.values()], isDated),
    km: link.km,
    electrified: electrifiedShare(link),
    rates,
  };
};
