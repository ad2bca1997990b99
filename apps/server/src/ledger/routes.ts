import { claimSchema, originDetailSchema } from '@hamkor/contract';
import { addDetail } from '../listing/detail-route.ts';
import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import type { Database } from '../tables.ts';
import { claimList } from './claim-list.ts';
import { findClaim } from './claim-repository.ts';
import { originList } from './origin-list.ts';
import { findOrigin } from './origin-repository.ts';

export interface LedgerDependencies {
  readonly db: Database;
}

/** Claims with rival figures, and the origins everything rests on. */
export const ledgerRoutes = (api: ApiServer, { db }: LedgerDependencies): void => {
  addList(api, claimList(db));
  addDetail(api, {
    path: '/ledger/:id',
    tag: 'Ledger',
    summary: 'A claim with its check and rival figures',
    resource: 'claim',
    document: claimSchema,
    find: (id) => findClaim(db, id),
  });
  addList(api, originList(db));
  addDetail(api, {
    path: '/origins/:id',
    tag: 'Ledger',
    summary: 'An origin with what rests on it',
    resource: 'origin',
    document: originDetailSchema,
    find: (id) => findOrigin(db, id),
  });
};
