import type { HsRevision } from '@hamkor/nomenclature';
import { readHsRevision } from '@hamkor/nomenclature';
import type { FieldLayout } from './read-fields.ts';

/** Fields of `atlas`, the names `--columns` uses. */
export type AtlasField = 'year' | 'country' | 'partner' | 'product' | 'export_value' | 'import_value';

/**
 * Headers of the Growth Lab's country-product-year files: `country_iso3_code, product_hs92_code` (since 2023),
 * `location_code, hs_product_code` (Dataverse before), and plain extracts of them. Totals leave country or product
 * out: then a row is of the world, or of all products.
 */
export const atlasLayout: FieldLayout<AtlasField> = {
  year: { headers: ['year'], isOptional: true, isNumber: true },
  country: {
    headers: ['country_iso3_code', 'location_code', 'country_code', 'iso3', 'exporter', 'country'],
    isOptional: true,
  },
  partner: {
    headers: ['partner_iso3_code', 'partner_country_iso3_code', 'partner_code', 'partner'],
    isOptional: true,
  },
  product: {
    headers: [
      'product_hs92_code',
      'product_hs12_code',
      'product_hs22_code',
      'hs_product_code',
      'product_code',
      'commodity_code',
      'hs92',
      'hs12',
      'hs22',
    ],
    isOptional: true,
  },
  export_value: {
    headers: ['export_value', 'export_usd', 'world_export_value', 'exports'],
    isOptional: true,
    isNumber: true,
    isMoney: true,
  },
  import_value: {
    headers: ['import_value', 'import_usd', 'imports'],
    isOptional: true,
    isNumber: true,
    isMoney: true,
  },
};

/** The edition that a header or a file's name states: `product_hs92_code`, `hs12_country_product_year_4.csv`. */
export const atlasEdition = (productHeader: string | null, fileName: string): HsRevision | null => {
  for (const text of [productHeader ?? '', fileName]) {
    const named = /hs_?(\d{2}|\d{4})(?!\d)/i.exec(text)?.[1];
    const edition = named === undefined ? null : readHsRevision(`HS${named}`);
    if (edition !== null) return edition;
  }
  return null;
};

/** The year in a file's name, for files of one year without a column of years. */
export const yearInName = (fileName: string): number | null => {
  const found = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(fileName)?.[1];
  return found === undefined ? null : Number(found);
};
