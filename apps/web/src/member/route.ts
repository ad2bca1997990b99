import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';

export const memberRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/members/$iso3',
  component: lazyRouteComponent(() => import('./MemberPage.tsx'), 'MemberPage'),
});
