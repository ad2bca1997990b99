import type { CountryProfileDocument } from '@hamkor/contract';
import type { ProductCatalogue } from '../products/catalogue.ts';
import type { ProductTrade } from '../products/product-trade.ts';
import type { Database } from '../tables.ts';
import { countRecordsOf, findCountry } from './country-repository.ts';
import { seriesOf } from './indicator-repository.ts';

/** How many of a country's largest exports its profile shows. */
const topExports = 20;

const exportsOf = (
  iso3: string,
  trade: ProductTrade,
  catalogue: ProductCatalogue,
): CountryProfileDocument['exports'] => {
  const exports = trade.ofCountry(iso3);
  if (!exports) return null;
  const top = exports.headings.slice(0, topExports).flatMap(({ hs92, exports: figure, advantage }) => {
    const product = catalogue.find(hs92, 'HS1992');
    return product ? [{ product, exports: figure, advantage }] : [];
  });
  return { total: exports.total, headingsWithAdvantage: exports.headingsWithAdvantage, top };
};

/** All that is known of a country, or null when nobody knows the code. */
export const countryProfile = async (
  db: Database,
  iso3: string,
  trade: ProductTrade,
  catalogue: ProductCatalogue,
): Promise<CountryProfileDocument | null> => {
  const country = await findCountry(db, iso3);
  if (!country) return null;
  const [indicators, records] = await Promise.all([seriesOf(db, iso3), countRecordsOf(db, iso3)]);
  return { ...country, indicators, exports: exportsOf(iso3, trade, catalogue), records };
};
