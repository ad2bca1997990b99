import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  accessQuery,
  criticalityQuery,
  fixesQuery,
  greenQuery,
  networkQuery,
  routesQuery,
} from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { routeParameters, validateCorridorSearch } from './search.ts';
import { validateSetSearch } from './set-search.ts';

export const corridorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corridors',
  validateSearch: validateCorridorSearch,
  loaderDeps: ({ search }) => ({ overlay: search.overlay, asked: routeParameters(search) }),
  // Asked for while the page's code is still on its way; failures are shown by the page itself.
  loader: ({ context: { queryClient }, deps: { overlay, asked } }) => {
    void queryClient.prefetchQuery(networkQuery(overlay));
    if (asked !== null) void queryClient.prefetchQuery(routesQuery(asked));
  },
  component: lazyRouteComponent(() => import('./CorridorsPage.tsx'), 'CorridorsPage'),
});

export const accessRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corridors/access',
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(accessQuery());
  },
  component: lazyRouteComponent(() => import('./AccessPage.tsx'), 'AccessPage'),
});

export const criticalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corridors/critical',
  validateSearch: validateSetSearch,
  loaderDeps: ({ search: { set } }) => ({ set }),
  loader: ({ context: { queryClient }, deps: { set } }) => {
    void queryClient.prefetchQuery(criticalityQuery(set));
    void queryClient.prefetchQuery(fixesQuery(set));
  },
  component: lazyRouteComponent(() => import('./CriticalPage.tsx'), 'CriticalPage'),
});

export const greenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corridors/green',
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(greenQuery());
  },
  component: lazyRouteComponent(() => import('./GreenPage.tsx'), 'GreenPage'),
});
