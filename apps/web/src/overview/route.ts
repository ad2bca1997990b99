import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { optionSummaryQuery, overviewQuery } from '../api/queries.ts';
import { rootRoute } from '../shell/root-route.tsx';

export const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // Asked for while the page's code is still on its way; failures are shown by the page itself.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(overviewQuery());
    void queryClient.prefetchQuery(optionSummaryQuery());
  },
  component: lazyRouteComponent(() => import('./OverviewPage.tsx'), 'OverviewPage'),
});
