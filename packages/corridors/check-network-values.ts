import type { NetworkCheck, Tell } from './check-network-problem.ts';
import type { CorridorFacts, Spread } from './network.ts';

const isAbove = (value: number | null): boolean => value === null || (Number.isFinite(value) && value > 0);
const isAtLeast = (value: number | null): boolean => value === null || (Number.isFinite(value) && value >= 0);

/** Distances, times, rates and factors are above zero; unknown is null, which stands for itself. */
export const checkAmounts: NetworkCheck = (facts, tell) => {
  for (const [index, { id, lat, lon }] of facts.nodes.entries()) {
    if (!(Math.abs(lat) <= 90)) tell('nodes', index, id, 'lat', lat, 'degrees from -90 to 90');
    if (!(Math.abs(lon) <= 180)) tell('nodes', index, id, 'lon', lon, 'degrees from -180 to 180');
  }
  for (const [index, { id, km, hours }] of facts.links.entries()) {
    if (!isAbove(km)) tell('links', index, id, 'km', km, 'kilometres above 0');
    if (!isAbove(hours)) tell('links', index, id, 'hours', hours, 'hours above 0, or nothing where unknown');
  }
  for (const [index, { id, hours, usdPer20t }] of facts.borders.entries()) {
    if (!isAbove(hours))
      tell('borders', index, id, 'hours', hours, 'hours above 0, or nothing where unknown');
    if (!isAtLeast(usdPer20t))
      tell('borders', index, id, 'usdPer20t', usdPer20t, 'dollars from 0, or nothing where unknown');
  }
  for (const [index, { id, usdPerTkm, use }] of facts.rates.entries()) {
    if (!isAbove(usdPerTkm)) tell('rates', index, id, 'usdPerTkm', usdPerTkm, 'dollars above 0');
    if (use !== 'reference' && usdPerTkm === null)
      tell('rates', index, id, 'usdPerTkm', null, `dollars, since the row is used as ${use}`);
  }
  for (const [index, { id, gPerTkm }] of facts.factors.entries())
    if (!isAbove(gPerTkm)) tell('factors', index, id, 'gPerTkm', gPerTkm, 'grams above 0');
};

/** Norms: ranges in order, payloads and factors above zero, spreads a share. */
export const checkNorms: NetworkCheck = (facts, tell) => {
  for (const [index, norm] of facts.operations.entries())
    for (const field of ['hours', 'usdPerUnit', 'kgPerTonne'] as const)
      if (!isOrdered(norm[field]))
        tell(
          'operations',
          index,
          norm.id,
          field,
          told(norm[field]),
          'low, value and high in this order, from 0',
        );
  for (const [index, unit] of facts.units.entries()) {
    for (const field of ['payload', 'rateFactor', 'emissionFactor'] as const)
      if (!isAbove(unit[field])) tell('units', index, unit.id, field, unit[field], 'a number above 0');
    if (!isAtLeast(unit.chargedTonnes))
      tell('units', index, unit.id, 'chargedTonnes', unit.chargedTonnes, 'tonnes from 0');
  }
  for (const [index, { id, low, high }] of facts.spreads.entries()) {
    if (!(low >= 0 && low < 1)) tell('spreads', index, id, 'low', low, 'a share from 0 to below 1');
    if (!isAtLeast(high)) tell('spreads', index, id, 'high', high, 'a share from 0');
  }
};

const isOrdered = ({ low, value, high }: Spread): boolean => low >= 0 && low <= value && value <= high;
const told = ({ low, value, high }: Spread): string => `${low} ${value} ${high}`;

/** Days of a calendar exist in every year (not 29 February), and departures come after a time. */
export const checkCalendars: NetworkCheck = ({ calendars }: CorridorFacts, tell: Tell) => {
  for (const [index, { id, closures, everyHours }] of calendars.entries()) {
    for (const { from, to } of closures)
      for (const day of [from, to])
        if (!isDay(day)) tell('calendars', index, id, 'closures', day, 'a day of every year as MM-DD');
    if (!isAbove(everyHours)) tell('calendars', index, id, 'everyHours', everyHours, 'hours above 0');
  }
};

/** 2023 is any year without 29 February. */
const isDay = (day: string): boolean => {
  const date = new Date(`2023-${day}T00:00:00Z`);
  return (
    /^\d\d-\d\d$/.test(day) && Number.isFinite(date.getTime()) && date.toISOString().slice(5, 10) === day
  );
};
