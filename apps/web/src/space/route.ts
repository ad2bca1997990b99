import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { spaceQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { validateSpaceSearch } from './search.ts';

export const spaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/space',
  validateSearch: validateSpaceSearch,
  loaderDeps: ({ search: { vintage } }) => ({ vintage }),
  // Asked for while the page's code is still on its way; failures are shown by the page itself.
  loader: ({ context: { queryClient }, deps: { vintage } }) => {
    void queryClient.prefetchQuery(spaceQuery(vintage));
  },
  component: lazyRouteComponent(() => import('./SpacePage.tsx'), 'SpacePage'),
});
