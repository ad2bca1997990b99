import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';

export const validationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/validation',
  component: lazyRouteComponent(() => import('./ValidationPage.tsx'), 'ValidationPage'),
});
