import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { interestRoutes } from './interests/interest-routes.ts';
import { noticeRoutes } from './notice-routes.ts';
import { feedReader } from './saved-searches/feed.ts';
import { savedSearchRoutes } from './saved-searches/saved-search-routes.ts';
import { searchRoutes } from './search/search-routes.ts';
import type { SearchService } from './search/search-service.ts';

export interface MatchingDependencies {
  readonly db: Database;
  readonly search: SearchService;
  readonly now?: () => Date;
}

/** Search, partners, saved searches, notices and interests. */
export const matchingRoutes = (
  api: ApiServer,
  { db, search, now = () => new Date() }: MatchingDependencies,
): void => {
  searchRoutes(api, search);
  savedSearchRoutes(api, { db, now, readFeed: feedReader(db) });
  noticeRoutes(api, { db });
  interestRoutes(api, { db, now });
};
