import type { CountryDocument, OverviewDocument } from '@hamkor/contract';
import { memberCodes } from '@hamkor/nomenclature';
import { findCountries } from '../countries/country-repository.ts';
import { findLatest } from '../countries/indicator-repository.ts';
import type { StatedClaim } from '../ledger/claim-repository.ts';
import { findStatedClaims } from '../ledger/claim-repository.ts';
import type { ProductCatalogue } from '../products/catalogue.ts';
import type { ProductTrade } from '../products/product-trade.ts';
import type { Database } from '../tables.ts';
import { countRecords } from './counts-repository.ts';
import { findCoverage } from './coverage-repository.ts';

type Profile = OverviewDocument['bloc'];
type Member = OverviewDocument['members'][number];

/** The ten members together. */
const bloc = 'SCO10';

/** What the first page says about a country: size, weight in trade, industry, technology. */
const shownIndicators = [
  'population',
  'gdp_current_usd',
  'gdp_per_capita_ppp',
  'merchandise_exports',
  'merchandise_imports',
  'manufacturing_value_added_share',
  'industry_value_added_share',
  'medium_high_tech_share_of_manufactured_exports',
  'rd_expenditure_share',
  'share_of_world_gdp_nominal',
  'share_of_world_gni_ppp',
  'share_of_world_merchandise_exports',
  'share_of_world_population',
  'working_age_share_15_64',
];

/** How many goods stand for what a member brings. */
const goodsShown = 5;

const articleOf = (claims: readonly StatedClaim[], iso3: string): Profile['article'] =>
  claims
    .filter(({ stated }) => stated.iso3 === iso3)
    .map(({ stated, claim }) => ({
      indicator: stated.indicator,
      stated: stated.figure,
      checked: claim.rivals.map(({ indicator, figure }) => ({ indicator, figure })),
      claim: {
        id: claim.id,
        verdict: claim.verdict,
        checked: claim.checked,
        confidence: claim.confidence,
      },
    }));

const goodsOf = (iso3: string, trade: ProductTrade, catalogue: ProductCatalogue): Member['brings'] =>
  (trade.ofCountry(iso3)?.headings ?? [])
    .filter(({ advantage }) => advantage)
    .slice(0, goodsShown)
    .flatMap(({ hs92, exports }) => {
      const product = catalogue.find(hs92, 'HS1992');
      return product ? [{ product, exports }] : [];
    });

export interface OverviewSources {
  readonly db: Database;
  readonly catalogue: ProductCatalogue;
  readonly trade: ProductTrade;
  /** ISO date by which age and deadlines are judged. */
  readonly today: string;
}

/** Everything the first page says: the bloc, its members, what the data cover, what there is to find. */
export const overview = async ({
  db,
  catalogue,
  trade,
  today,
}: OverviewSources): Promise<OverviewDocument> => {
  const [countries, latest, claims, coverage, counts] = await Promise.all([
    findCountries(db, { sort: 'iso3' }, { offset: 0, limit: 500 }),
    findLatest(db, [bloc, ...memberCodes], shownIndicators),
    findStatedClaims(db),
    findCoverage(db, today),
    countRecords(db, today),
  ]);
  const profileOf = (iso3: string): Profile => ({
    indicators: shownIndicators.flatMap((indicator) => {
      const found = latest.find((value) => value.iso3 === iso3 && value.indicator === indicator);
      return found ? [{ indicator, figure: found.figure }] : [];
    }),
    article: articleOf(claims, iso3),
  });
  const about = (country: CountryDocument) => ({ ...profileOf(country.iso3), country });
  const member = (country: CountryDocument): Member => ({
    ...about(country),
    brings: goodsOf(country.iso3, trade, catalogue),
  });
  const stated = new Set(claims.map((claim) => claim.stated.iso3));
  return {
    bloc: profileOf(bloc),
    members: countries.items.filter(({ standing }) => standing === 'member').map(member),
    others: countries.items
      .filter(({ standing, iso3 }) => standing !== 'member' && stated.has(iso3))
      .map(about),
    coverage,
    counts: { ...counts, headings: catalogue.headingsOf('HS2022').length },
  };
};
