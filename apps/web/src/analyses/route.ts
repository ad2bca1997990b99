import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';

export const analysesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/analyses',
  component: lazyRouteComponent(() => import('./AnalysesPage.tsx'), 'AnalysesPage'),
});

export const analysisRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/analyses/$id',
  component: lazyRouteComponent(() => import('./AnalysisPage.tsx'), 'AnalysisPage'),
});
