import type { HsRevision } from '@hamkor/nomenclature';
import { readHsRevision } from '@hamkor/nomenclature';
import type { LayoutField } from '../find-columns.ts';

/**
 * Columns of BACI (CEPII): `t,i,j,k,v,q` in any order, longer spellings of other releases, and the columns
 * that Hamkor itself exports. The value says its unit by its field: thousand, million or single US dollars.
 * In `--columns`, name the field of the right unit: `--columns year=anio,usd=valor_usd`.
 */
export const baciLayout = {
  year: { headers: ['t', 'year', 'Year'] },
  exporter: { headers: ['i', 'exporter', 'exporter_code', 'origin', 'iso_o'] },
  importer: { headers: ['j', 'importer', 'importer_code', 'destination', 'iso_d'] },
  product: { headers: ['k', 'hs6', 'hs', 'product', 'product_code', 'hs4', 'cmdCode'] },
  kusd: { headers: ['v', 'value_kusd', 'value_1000_usd'], isOptional: true },
  usd: { headers: ['usd', 'value_usd', 'trade_value_usd'], isOptional: true },
  musd: { headers: ['value_musd'], isOptional: true },
  tonnes: { headers: ['q', 'tonnes', 'quantity_tonnes', 'q_tonnes'], isOptional: true },
  kg: { headers: ['kg', 'net_weight_kg', 'netwgt'], isOptional: true },
  usd_low: { headers: ['usd_low'], isOptional: true },
  usd_high: { headers: ['usd_high'], isOptional: true },
  reported: { headers: ['reported'], isOptional: true },
} as const satisfies Readonly<Record<string, LayoutField>>;

export type BaciField = keyof typeof baciLayout;

/** Fields that give the value, with the dollars in one unit. */
export const valueFields = { usd: 1, kusd: 1e3, musd: 1e6 } as const;

/** Fields that give the mass, with the tonnes in one unit. */
export const massFields = { tonnes: 1, kg: 1e-3 } as const;

/** Texts that BACI writes for a quantity it does not know, padded to the width of the column. */
export const notKnown: readonly string[] = Array.from(
  { length: 16 },
  (_, blanks) => `${' '.repeat(blanks)}NA`,
);

/** The edition a file name tells, as in `BACI_HS17_Y2022_V202401b.csv`; null where it tells none. */
export const editionInName = (fileName: string): HsRevision | null => {
  const found = /(?:^|[^a-z0-9])(hs\d{2}(?:\d{2})?|h[0-6])(?:[^a-z0-9]|$)/i.exec(fileName)?.[1];
  return found === undefined ? null : readHsRevision(found);
};

/** The lists of codes that lie beside the rows in an archive of BACI. */
export const codeList = (header: readonly string[], fileName: string): 'countries' | 'products' | null => {
  const has = (name: string): boolean => header.some((one) => one.toLowerCase() === name);
  if (/^country_codes/i.test(fileName) || (has('country_code') && has('country_name'))) return 'countries';
  if (/^product_codes/i.test(fileName) || (has('code') && has('description'))) return 'products';
  return null;
};
