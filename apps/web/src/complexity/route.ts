import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { complexityQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { validateComplexitySearch } from './search.ts';

export const complexityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/complexity',
  validateSearch: validateComplexitySearch,
  loaderDeps: ({ search: { vintage } }) => ({ vintage }),
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(complexityQuery(deps.vintage));
  },
  component: lazyRouteComponent(() => import('./ComplexityPage.tsx'), 'ComplexityPage'),
});
