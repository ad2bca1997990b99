import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { pairQuery, pairsQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { validatePairSearch } from './search.ts';

export const pairsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pairs',
  validateSearch: validatePairSearch,
  loaderDeps: ({ search: { fuels, vintage } }) => ({ fuels, vintage }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(pairsQuery(deps));
  },
  component: lazyRouteComponent(() => import('./PairsPage.tsx'), 'PairsPage'),
});

export const pairRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pairs/$a/$b',
  validateSearch: validatePairSearch,
  loaderDeps: ({ search: { fuels, vintage } }) => ({ fuels, vintage }),
  loader: ({ context: { queryClient }, params: { a, b }, deps }) => {
    void queryClient.prefetchQuery(pairQuery(a, b, deps));
  },
  component: lazyRouteComponent(() => import('./PairPage.tsx'), 'PairPage'),
});
