/** From units of the process facts to units of a model. */

/** Kilograms in a unit of mass. */
const masses: Readonly<Record<string, number>> = { t: 1000, kg: 1 };
/** Gigajoules in a unit of natural gas: by definition, and at 35 MJ per cubic metre. */
const energies: Readonly<Record<string, number>> = { GJ: 1, mmbtu: 1.055, m3: 0.035 };
/** Kilograms of natural gas in a gigajoule, lower heating value of 48 MJ/kg. */
const kgPerGigajoule = 21;

/** Kilograms of freight of a unit; null where that depends on what it is. */
export const kgIn = (unit: string): number | null => {
  const energy = energies[unit];
  return masses[unit] ?? (energy === undefined ? null : energy * kgPerGigajoule);
};

/** How many of `to` one of `from` is; null where they do not measure the same. */
export const unitsIn = (from: string, to: string): number | null => {
  if (from === to) return 1;
  for (const table of [masses, energies]) {
    const [one, other] = [table[from], table[to]];
    if (one !== undefined && other !== undefined) return one / other;
  }
  return null;
};

/** What an input is counted in: `kg` of `kg/m2`, `GJ` of `GJ gas/t`. */
export const countedIn = (unit: string): string => {
  const counted = unit.split('/')[0] ?? unit;
  return /^\d/.test(counted) ? counted : (counted.split(' ')[0] ?? counted);
};

/** Watts of a square metre of module, as the process facts state it. */
const wattsPerSquareMetre = 224.7;

const perYear: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  t: ['t', 1],
  'million pieces': ['1000 pieces', 1000],
  'million m': ['1000 m', 1000],
  'million tablets': ['1000 tablets', 1000],
  'million capsules': ['1000 capsules', 1000],
  GW: ['m2', 1e9 / wattsPerSquareMetre],
  tractors: ['tractor', 1],
  machines: ['tractor', 1],
  vehicles: ['vehicle', 1],
  buses: ['vehicle', 1],
  tyres: ['tyre', 1],
  units: ['unit', 1],
};

/** Units of output per unit of a capacity such as `million pieces/year`; null where the facts say it of something else. */
export const capacityFactor = (capacityUnit: string, outputUnit: string): number | null => {
  const known = perYear[capacityUnit.replace(/\/year$/, '')];
  if (known === undefined) return null;
  const [unit, factor] = known;
  const units = unitsIn(unit, outputUnit);
  return units === null ? null : factor * units;
};
