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
import { validateAnalysisSearch } from './analysis-search.ts';
import { loadParameters, routeParameters, validateCorridorSearch } from './search.ts';

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
  validateSearch: validateAnalysisSearch,
  loaderDeps: ({ search }) => loadParameters(search),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(accessQuery(deps));
  },
  component: lazyRouteComponent(() => import('./AccessPage.tsx'), 'AccessPage'),
});

export const criticalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corridors/critical',
  validateSearch: validateAnalysisSearch,
  loaderDeps: ({ search }) => ({ ...loadParameters(search), set: search.set }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(criticalityQuery(deps));
    void queryClient.prefetchQuery(fixesQuery(deps));
  },
  component: lazyRouteComponent(() => import('./CriticalPage.tsx'), 'CriticalPage'),
});

export const greenRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/corridors/green',
  validateSearch: validateAnalysisSearch,
  loaderDeps: ({ search }) => loadParameters(search),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(greenQuery(deps));
  },
  component: lazyRouteComponent(() => import('./GreenPage.tsx'), 'GreenPage'),
});
