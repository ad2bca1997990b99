import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import type { RecordKind } from './record-kind.ts';
import { pageOfRecord } from './record-kind.ts';
import { validateRecordSearch } from './search.ts';

const list = <Kind extends RecordKind>(kind: Kind) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: `/${kind}`,
    validateSearch: validateRecordSearch(kind),
    component: lazyRouteComponent(() => import('./RecordsPage.tsx'), 'RecordsPage'),
  });

/** Addresses that records had before the data bank gave each one page; they go on leading there. */
const formerPage = <Kind extends Exclude<RecordKind, 'mechanisms'>>(kind: Kind) =>
  createRoute({
    getParentRoute: () => rootRoute,
    path: `/${kind}/$id`,
    beforeLoad: ({ params }) => {
      throw redirect({ to: pageOfRecord(kind, (params as { readonly id: string }).id), replace: true });
    },
  });

const mechanism = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mechanisms/$id',
  component: lazyRouteComponent(() => import('./MechanismPage.tsx'), 'MechanismPage'),
});

/** Five lists of the data bank, and the page of a mechanism. */
export const registryRoutes = [
  list('projects'),
  list('parks'),
  list('organisations'),
  list('needs'),
  list('mechanisms'),
  formerPage('projects'),
  formerPage('parks'),
  formerPage('organisations'),
  formerPage('needs'),
  mechanism,
] as const;
