import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { interestRoutes } from './interests/interest-routes.ts';
import type { Facts } from '../facts/facts.ts';
import type { BestRoutes } from '../options/option-route.ts';
import { noticeRoutes } from './notice-routes.ts';
import type { PartnerRouteDependencies } from './partners/partner-routes.ts';
import { partnerRoutes } from './partners/partner-routes.ts';
import { partnerService } from './partners/partner-service.ts';
import type { RecordSource } from './record-source.ts';
import { recordsOfDatabase } from './record-source.ts';
import { feedReader } from './saved-searches/feed.ts';
import { savedSearchRoutes } from './saved-searches/saved-search-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import type { SearchService } from './search/search-service.ts';

export interface BankReading extends Omit<PartnerRouteDependencies, 'partners' | 'records'> {
  readonly search: SearchService;
  readonly records: RecordSource;
  readonly facts: Facts;
  readonly bestRoutes: () => Promise<BestRoutes>;
  readonly today: () => string;
}

export interface MatchingDependencies extends Omit<BankReading, 'records'> {
  readonly db: Database;
  readonly now?: () => Date;
}

/** What is read alone, and needs no database: search and partners. */
export const bankReadingRoutes = (api: ApiServer, dependencies: BankReading): void => {
  searchRoutes(api, dependencies.search);
  partnerRoutes(api, { ...dependencies, partners: partnerService(dependencies) });
};

/** Search, partners, saved searches, notices and interests. */
export const matchingRoutes = (api: ApiServer, dependencies: MatchingDependencies): void => {
  const { db, now = () => new Date() } = dependencies;
  bankReadingRoutes(api, { ...dependencies, records: recordsOfDatabase(db) });
  savedSearchRoutes(api, { db, now, readFeed: feedReader(db) });
  noticeRoutes(api, { db });
  interestRoutes(api, { db, now });
};
