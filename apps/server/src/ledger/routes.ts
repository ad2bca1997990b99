import { claimSchema, originDetailSchema } from '@hamkor/contract';
import { addDetail } from '../listing/detail-route.ts';
import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { claimList } from './claim-list.ts';
import { findClaim } from './claim-repository.ts';
import { originList } from './origin-list.ts';
import type { LoadedOrigins } from './loaded-origins.ts';
import { loadedOrigin } from './loaded-origins.ts';
import { findOrigin } from './origin-repository.ts';

export interface LedgerDependencies {
  readonly db: Database;
  /** Data loaded by the operator; only the shipped facts where absent. */
  readonly warehouse?: LoadedOrigins;
}

/** Claims with rival figures, and the origins everything rests on. */
export const ledgerRoutes = (api: ApiServer, { db, warehouse }: LedgerDependencies): void => {
  addList(api, claimList(db));
  addDetail(api, {
    path: '/ledger/:id',
    tag: 'Ledger',
    summary: 'A claim with its check and rival figures',
    resource: 'claim',
    document: claimSchema,
    find: (id) => findClaim(db, id),
  });
  addList(api, originList(db, warehouse ?? null));
  addDetail(api, {
    path: '/origins/:id',
    tag: 'Ledger',
    summary: 'An origin with what rests on it',
    resource: 'origin',
    document: originDetailSchema,
    find: async (id) => (warehouse && loadedOrigin(warehouse, id)) ?? findOrigin(db, id),
  });
};
