import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { validateOptionBasis } from '../options/search.ts';
import { rootRoute } from '../shell/root-route.tsx';

export const briefRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/options/$id/brief',
  validateSearch: validateOptionBasis,
  component: lazyRouteComponent(() => import('./BriefPage.tsx'), 'BriefPage'),
});
