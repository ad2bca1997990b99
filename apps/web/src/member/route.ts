import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { countryQuery, hubQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';

export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/members/$iso3',
  // Asked for while the page's code is still on its way; failures are shown by the page itself.
  loader: ({ context: { queryClient }, params: { iso3 } }) => {
    void queryClient.prefetchQuery(countryQuery(iso3));
    void queryClient.prefetchQuery(hubQuery(iso3));
  },
  component: lazyRouteComponent(() => import('./MemberPage.tsx'), 'MemberPage'),
});
