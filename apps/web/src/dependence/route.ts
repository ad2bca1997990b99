import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { dependenceQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { validateDependenceSearch } from './search.ts';

export const dependenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dependence',
  validateSearch: validateDependenceSearch,
  loaderDeps: ({ search: { by, fuels, vintage } }) => ({ by, fuels, vintage }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(dependenceQuery(deps));
  },
  component: lazyRouteComponent(() => import('./DependencePage.tsx'), 'DependencePage'),
});
