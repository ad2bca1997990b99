import type { Amount, Capacity } from '@hamkor/registry';
import { unitOf } from '../text/unit.ts';

/** Unit without its period: capacities are per year whether they say so or not. */
const bare = (unit: string): string => {
  const written = unit
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\s*(?:\/|per |в )\s*(?:year|yr|a|г|год|年)\.?$/u, '')
    .replace(/\/?年$/u, '')
    .trim()
    .replace(/\.$/u, '');
  return unitOf(written) ?? written;
};

/** `amount` in `unit`, null where the units cannot be compared: tonnes and kilograms can, tonnes and pieces cannot. */
export const inUnit = ({ value, unit }: Amount, wanted: string): number | null => {
  const [from, to] = [bare(unit), bare(wanted)];
  if (from === to) return value;
  if (from === 'kg' && to === 't') return value / 1000;
  if (from === 't' && to === 'kg') return value * 1000;
  if (from === 'kw' && to === 'mw') return value / 1000;
  if (from === 'mw' && to === 'kw') return value * 1000;
  return null;
};

/** What is free of a capacity in a year, in its own unit; null where either is unknown. */
export const freePerYear = ({ perYear, free }: Capacity): Amount | null =>
  perYear === null || free === null ? null : { ...perYear, value: perYear.value * free };
