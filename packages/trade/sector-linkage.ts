import type { Figure } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';

/** What the input-output table says of one step from input to product. */
export interface SectorLinkage {
  /** WIOD sector (c1 to c35) that makes a heading; null where no industry makes it or none is known. */
  readonly sectorOf: (hs2022: string) => string | null;
  /**
   * Input bought from the input's sector per unit of output of the product's sector, all origins summed; a
   * share of output. In the country's own table where there is one; elsewhere the mean of the countries that
   * have one, with their range. Value null where no table has the pair of sectors.
   */
  readonly coefficient: (iso3: string, input: string, product: string) => Figure;
  /**
   * The largest coefficient of any country; 0 where the sectors are known but every table leaves the pair out
   * (it lists from 0.5 % of output), null where a sector is not known.
   */
  readonly largest: (input: string, product: string) => number | null;
}

/** Year of the input-output table. */
const tableYear = 2011;

const about: Pick<Figure, 'unit' | 'years' | 'confidence' | 'origins'> = {
  unit: 'share',
  years: [tableYear, tableYear],
  confidence: 'estimated',
  origins: ['wiod-2013', 'un-concordance'],
};

/**
 * Sectors of headings by longest prefix, and direct input coefficients a_ud = z_ud / x_d of the World
 * Input-Output Database (Timmer, Dietzenbacher, Los, Stehrer, de Vries (2015), Review of International
 * Economics 23(3), pp. 575-605). A sector stands for all products made in it: a coefficient tells how
 * closely two industries are tied, not how much of one heading goes into the other.
 */
export const sectorLinkage = ({
  coefficients,
  sectors,
}: Pick<TradeEvidence, 'coefficients' | 'sectors'>): SectorLinkage => {
  const byPrefix = new Map(sectors.map(({ hsPrefix, sector }) => [hsPrefix, sector]));
  const byPair = Map.groupBy(coefficients, ({ input, using }) => `${input} ${using}`);
  const sectorOf = (hs2022: string): string | null => {
    for (let length = hs2022.length; length >= 2; length--) {
      const sector = byPrefix.get(hs2022.slice(0, length));
      if (sector !== undefined) return sector;
    }
    return null;
  };
  /** Coefficients of the two sectors, one per country; null where a sector is not known. */
  const ofPair = (input: string, product: string) => {
    const [from, to] = [sectorOf(input), sectorOf(product)];
    return from === null || to === null ? null : (byPair.get(`${from} ${to}`) ?? []);
  };
  return {
    sectorOf,
    coefficient: (iso3, input, product) => {
      const rows = ofPair(input, product) ?? [];
      const own = rows.find((row) => row.iso3 === iso3);
      if (own) {
        const args = { iso3, input, product, value: own.perUnit, year: tableYear };
        return { value: own.perUnit, ...about, steps: [{ key: 'co-production.coefficient', args }] };
      }
      if (rows.length === 0) return { value: null, ...about, steps: [] };
      const shares = rows.map(({ perUnit }) => perUnit);
      const [low, high] = [Math.min(...shares), Math.max(...shares)];
      const countries = rows.map((row) => row.iso3).join(', ');
      const args = { iso3, input, product, low, high, countries, year: tableYear };
      const value = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      return { value, low, high, ...about, steps: [{ key: 'co-production.coefficient-elsewhere', args }] };
    },
    largest: (input, product) => {
      const rows = ofPair(input, product);
      return rows && Math.max(0, ...rows.map(({ perUnit }) => perUnit));
    },
  };
};
