import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { valueAddedQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { validateValueAddedSearch } from './search.ts';

export const valueAddedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/value-added',
  validateSearch: validateValueAddedSearch,
  loaderDeps: ({ search: { vintage, year } }) => ({ vintage, year }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(valueAddedQuery(deps));
  },
  component: lazyRouteComponent(() => import('./ValueAddedPage.tsx'), 'ValueAddedPage'),
});
