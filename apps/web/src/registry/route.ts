import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import type { RecordKind } from './record-kind.ts';
import { validateRecordSearch } from './search.ts';

const list = <Kind extends RecordKind>(kind: Kind) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: `/${kind}`,
    validateSearch: validateRecordSearch(kind),
    component: lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage'),
  });

const record = <Kind extends RecordKind>(kind: Kind) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: `/${kind}/$id`,
    component: lazyRouteComponent(() => import('./RecordPage.tsx'), 'RecordPage'),
  });

/** The data bank: five lists and a page for each of their records. */
export const registryRoutes = [
  list('projects'),
  list('parks'),
  list('organisations'),
  list('needs'),
  list('mechanisms'),
  record('projects'),
  record('parks'),
  record('organisations'),
  record('needs'),
  record('mechanisms'),
] as const;
