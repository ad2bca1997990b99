import type { Figure } from '@hamkor/provenance';
import type { TradeEvidence } from './evidence.ts';

/** What the input-output table says of one step from input to product. */
export interface SectorLinkage {
  /** WIOD sector (c1 to c35) that makes a heading; null where no industry makes it or none is known. */
  readonly sectorOf: (hs2022: string) => string | null;
  /**
   * Input bought from the input's sector per unit of output of the product's sector, in one country, all
   * origins summed; a share of output, value null where the table has no such country or entry.
   */
  readonly coefficient: (iso3: string, input: string, product: string) => Figure;
}

/** Year of the input-output table. */
const tableYear = 2011;

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
  const perUnit = new Map(coefficients.map((row) => [`${row.iso3} ${row.input} ${row.using}`, row.perUnit]));
  const sectorOf = (hs2022: string): string | null => {
    for (let length = hs2022.length; length >= 2; length--) {
      const sector = byPrefix.get(hs2022.slice(0, length));
      if (sector !== undefined) return sector;
    }
    return null;
  };
  return {
    sectorOf,
    coefficient: (iso3, input, product) => {
      const [from, to] = [sectorOf(input), sectorOf(product)];
      const value = from === null || to === null ? null : (perUnit.get(`${iso3} ${from} ${to}`) ?? null);
      return {
        value,
        unit: 'share',
        years: [tableYear, tableYear],
        confidence: 'estimated',
        origins: ['wiod-2013', 'un-concordance'],
        steps:
          from === null || to === null
            ? []
            : [{ key: 'sector-coefficient', args: { iso3, from, to, year: tableYear } }],
      };
    },
  };
};
