import type {
  CountryDocument,
  IndicatorDocument,
  MechanismDocument,
  OrganisationDocument,
  ParkDocument,
  ProjectDocument,
} from '@hamkor/contract';
import type { ReferenceClass } from '@hamkor/delivery';
import type { Origin } from '@hamkor/provenance';
import type { SpecialCode } from '@hamkor/nomenclature';
import type { TradeEvidence } from '@hamkor/trade';
import type { ClaimFacts } from './claims.ts';
import { gatherClaimsBeside } from './claims.ts';
import { gatherCountryCodes } from './country-codes.ts';
import type { HistoryFact } from './council-history.ts';
import { gatherCouncilHistory } from './council-history.ts';
import { gatherCountries } from './countries.ts';
import { originIds, shippedFacts } from './folder.ts';
import { gatherIndicators } from './indicators.ts';
import { gatherMechanisms } from './mechanisms.ts';
import type { NeedFact } from './needs.ts';
import { gatherNeeds } from './needs.ts';
import type { Nomenclature } from './nomenclature.ts';
import { gatherNomenclature } from './nomenclature.ts';
import { gatherOrganisations } from './organisations.ts';
import { gatherParks } from './parks.ts';
import { gatherProjects } from './projects.ts';
import type { Gather, Gathered } from './reader.ts';
import { gatherFrom } from './reader.ts';
import { gatherReferenceClasses } from './reference-classes.ts';
import type { ReportedTotal } from './reported-totals.ts';
import { gatherReportedTotals } from './reported-totals.ts';
import type { RivalFact } from './rival-figures.ts';
import { gatherRivalFigures } from './rival-figures.ts';
import { gatherTradeEvidence } from './trade-evidence.ts';

/** Everything the platform ships, typed. */
export interface Facts extends ClaimFacts {
  readonly origins: readonly Origin[];
  readonly nomenclature: Nomenclature;
  readonly countryCodes: readonly SpecialCode[];
  readonly countries: readonly CountryDocument[];
  readonly indicators: readonly IndicatorDocument[];
  readonly projects: readonly ProjectDocument[];
  readonly parks: readonly ParkDocument[];
  readonly organisations: readonly OrganisationDocument[];
  readonly needs: readonly NeedFact[];
  readonly mechanisms: readonly MechanismDocument[];
  /** Cases of the council that are history. */
  readonly councilHistory: readonly HistoryFact[];
  /** How past projects went, by class. */
  readonly referenceClasses: readonly ReferenceClass[];
  /** Other figures for fields of records. */
  readonly rivalFigures: readonly RivalFact[];
  readonly reportedTotals: readonly ReportedTotal[];
  readonly trade: TradeEvidence;
}

export type FactsReading = Gathered<Facts>;

/** All facts of a data folder but the corridors, which nothing needs before somebody asks for a route. */
export const gatherFacts =
  (folder: string): Gather<Facts> =>
  (open, codes) => {
    const indicators = gatherIndicators(open, codes);
    return {
      origins: originIds(folder).flatMap((id) => open.origin(id) ?? []),
      nomenclature: gatherNomenclature(open, codes),
      countryCodes: gatherCountryCodes(open, codes),
      countries: gatherCountries(open, codes),
      indicators,
      ...gatherClaimsBeside(open, codes, indicators),
      projects: gatherProjects(open, codes),
      parks: gatherParks(open, codes),
      organisations: gatherOrganisations(open, codes),
      needs: gatherNeeds(open, codes),
      mechanisms: gatherMechanisms(open, codes),
      councilHistory: gatherCouncilHistory(open, codes),
      referenceClasses: gatherReferenceClasses(open, codes),
      rivalFigures: gatherRivalFigures(open, codes),
      reportedTotals: gatherReportedTotals(open, codes),
      trade: gatherTradeEvidence(open, codes),
    };
  };

/** Reads and checks a data folder as the server needs it at its start; all problems are given, not the first. */
export const readFacts = (folder: string = shippedFacts): FactsReading =>
  gatherFrom(folder, gatherFacts(folder));
