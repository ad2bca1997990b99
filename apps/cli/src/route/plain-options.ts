import type { Criterion, LoadUnit } from '@hamkor/corridors';
import { criteria, loadUnits } from '@hamkor/corridors';
import { nearest } from '../nearest.ts';
import type { Terminal } from '../terminal.ts';
import type { GivenRoute } from './given.ts';
import type { Reading } from './reading.ts';
import { read, refused } from './reading.ts';

type T = Terminal['t'];

const decimal = /^\d{1,9}(\.\d{1,9})?$/;

const isUnit = (text: string): text is LoadUnit => (loadUnits as readonly string[]).includes(text);
const isCriterion = (text: string): text is Criterion => (criteria as readonly string[]).includes(text);

const questionIn = (t: T, text: string, candidates: readonly string[]): string => {
  const meant = nearest(text, candidates);
  return meant === null ? '' : `${t('cli.options.didYouMean', { meant })} `;
};

/** Weight of a full 40-foot container by rail: what a question without a weight is about. */
const usualTonnes = 20;

export const readTonnes = (t: T, { tonnes }: GivenRoute): Reading<number> => {
  if (tonnes === undefined) return read(usualTonnes);
  return decimal.test(tonnes) && Number(tonnes) > 0
    ? read(Number(tonnes))
    : refused(t('cli.route.badTonnes', { found: tonnes }));
};

export const readUnit = (t: T, { unit }: GivenRoute): Reading<LoadUnit> => {
  if (unit === undefined) return read('container-40');
  if (isUnit(unit)) return read(unit);
  const question = questionIn(t, unit, loadUnits);
  return refused(t('cli.route.unknownUnit', { found: unit, question, units: loadUnits.join(', ') }));
};

/** A day of the calendar; 30 February is none. */
export const readDate = (t: T, { date }: GivenRoute): Reading<string | null> => {
  if (date === undefined) return read(null);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(date) ? new Date(`${date}T00:00:00Z`) : null;
  const isDay = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
  return isDay ? read(date) : refused(t('cli.route.badDate', { found: date }));
};

export const readCriteria = (t: T, { criteria: text }: GivenRoute): Reading<readonly Criterion[]> => {
  if (text === undefined) return read(['cost', 'hours', 'co2e']);
  const named = text.split(',').map((name) => name.trim());
  const wrong = named.find((name) => !isCriterion(name));
  if (wrong !== undefined) {
    const question = questionIn(t, wrong, criteria);
    return refused(
      t('cli.route.unknownCriterion', { found: wrong, question, criteria: criteria.join(', ') }),
    );
  }
  const wanted = [...new Set(named.filter(isCriterion))];
  return wanted.length >= 2
    ? read(wanted)
    : refused(t('cli.route.fewCriteria', { found: text, criteria: criteria.join(', ') }));
};

export const readTransfers = (t: T, { maxTransfers }: GivenRoute): Reading<number | null> => {
  if (maxTransfers === undefined) return read(null);
  return /^\d{1,3}$/.test(maxTransfers)
    ? read(Number(maxTransfers))
    : refused(t('cli.route.badTransfers', { found: maxTransfers }));
};

export const readDays = (
  t: T,
  option: '--within' | '--within-days',
  found: string | undefined,
): Reading<number | null> => {
  if (found === undefined) return read(null);
  return decimal.test(found) && Number(found) > 0
    ? read(Number(found))
    : refused(t('cli.route.badDays', { option, found }));
};

/** Place of the route to be told leg by leg, from 1, null where none is named; whether there are so many is seen later. */
export const readRouteNumber = (t: T, { route }: GivenRoute): Reading<number | null> => {
  if (route === undefined) return read(null);
  return /^[1-9]\d{0,5}$/.test(route)
    ? read(Number(route))
    : refused(t('cli.route.badRouteNumber', { found: route }));
};
