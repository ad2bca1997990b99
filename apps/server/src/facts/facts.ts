import type {
  CountryDocument,
  IndicatorDocument,
  MechanismDocument,
  OrganisationDocument,
  ParkDocument,
  ProjectDocument,
} from '@hamkor/contract';
import type { Origin, TableProblem } from '@hamkor/provenance';
import type { TradeEvidence } from '@hamkor/trade';
import type { ClaimFacts } from './claims.ts';
import { gatherClaimsBeside } from './claims.ts';
import { readCodes } from './codes.ts';
import { gatherCountries } from './countries.ts';
import { openFacts, originIds, shippedFacts } from './folder.ts';
import { gatherIndicators } from './indicators.ts';
import { gatherMechanisms } from './mechanisms.ts';
import type { NeedFact } from './needs.ts';
import { gatherNeeds } from './needs.ts';
import type { Nomenclature } from './nomenclature.ts';
import { gatherNomenclature } from './nomenclature.ts';
import { gatherOrganisations } from './organisations.ts';
import { gatherParks } from './parks.ts';
import { gatherProjects } from './projects.ts';
import { gatherTradeEvidence } from './trade-evidence.ts';

/** Everything the platform ships, typed. */
export interface Facts extends ClaimFacts {
  readonly origins: readonly Origin[];
  readonly nomenclature: Nomenclature;
  readonly countries: readonly CountryDocument[];
  readonly indicators: readonly IndicatorDocument[];
  readonly projects: readonly ProjectDocument[];
  readonly parks: readonly ParkDocument[];
  readonly organisations: readonly OrganisationDocument[];
  readonly needs: readonly NeedFact[];
  readonly mechanisms: readonly MechanismDocument[];
  readonly trade: TradeEvidence;
}

export type FactsReading =
  | { readonly kind: 'facts'; readonly facts: Facts }
  | { readonly kind: 'bad-facts'; readonly problems: readonly TableProblem[] };

/** Reads and checks a whole data folder; all problems are given, not the first. */
export const readFacts = (folder: string = shippedFacts): FactsReading => {
  const open = openFacts(folder);
  const codes = readCodes(open);
  const indicators = gatherIndicators(open, codes);
  const facts: Facts = {
    origins: originIds(folder).flatMap((id) => open.origin(id) ?? []),
    nomenclature: gatherNomenclature(open, codes),
    countries: gatherCountries(open, codes),
    indicators,
    ...gatherClaimsBeside(open, codes, indicators),
    projects: gatherProjects(open, codes),
    parks: gatherParks(open, codes),
    organisations: gatherOrganisations(open, codes),
    needs: gatherNeeds(open, codes),
    mechanisms: gatherMechanisms(open, codes),
    trade: gatherTradeEvidence(open, codes),
  };
  return open.problems.length > 0 ? { kind: 'bad-facts', problems: open.problems } : { kind: 'facts', facts };
};
