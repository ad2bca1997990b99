import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { trendsQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { trendParameters, validateTrendSearch } from './search.ts';

export const trendsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trends',
  validateSearch: validateTrendSearch,
  loaderDeps: ({ search }) => trendParameters(search),
  loader: ({ context: { queryClient }, deps }) => {
    if (deps.measure === 'world-demand' && deps.product === undefined) return;
    void queryClient.prefetchQuery(trendsQuery(deps));
  },
  component: lazyRouteComponent(() => import('./TrendsPage.tsx'), 'TrendsPage'),
});
