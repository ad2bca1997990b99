import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import { validateLedgerSearch } from './search.ts';

export const ledgerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ledger',
  validateSearch: validateLedgerSearch,
  component: lazyRouteComponent(() => import('./LedgerPage.tsx'), 'LedgerPage'),
});

export const originsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/origins',
  component: lazyRouteComponent(() => import('./OriginsPage.tsx'), 'OriginsPage'),
});

export const originRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/origins/$id',
  component: lazyRouteComponent(() => import('./OriginPage.tsx'), 'OriginPage'),
});
