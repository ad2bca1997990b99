import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { interestRoutes } from './interests/interest-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { feedReader } from './saved-searches/feed.ts';
import { savedSearchRoutes } from './saved-searches/saved-search-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import type { SearchService } from './search/search-service.ts';

export interface BankReading {
  readonly search: SearchService;
}

export interface MatchingDependencies extends BankReading {
  readonly db: Database;
  readonly now?: () => Date;
}

/** What is read alone, and needs no database: search and partners. */
export const bankReadingRoutes = (api: ApiServer, { search }: BankReading): void => {
  searchRoutes(api, search);
};

/** Search, partners, saved searches, notices and interests. */
export const matchingRoutes = (api: ApiServer, dependencies: MatchingDependencies): void => {
  const { db, now = () => new Date() } = dependencies;
  bankReadingRoutes(api, dependencies);
  savedSearchRoutes(api, { db, now, readFeed: feedReader(db) });
  noticeRoutes(api, { db });
  interestRoutes(api, { db, now });
};
