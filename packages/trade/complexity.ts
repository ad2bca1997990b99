import type { CountryComplexity, NoComplexity } from './eci.ts';
import { eci } from './eci.ts';
import type { ProductComplexity } from './pci.ts';
import { pci } from './pci.ts';
import type { PresenceMatrix } from './presence.ts';

/** Complexity of countries and of products together, or why there is none. */
export type Complexity = (CountryComplexity & ProductComplexity) | NoComplexity;

/** ECI and PCI of a presence matrix: see eci.ts and pci.ts. */
export const complexity = (presence: PresenceMatrix): Complexity => {
  const countries = eci(presence);
  return countries.kind === 'complexity' ? { ...countries, ...pci(presence, countries) } : countries;
};
