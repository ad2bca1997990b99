import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import { validateCoverageSearch } from './search.ts';

export const coverageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coverage',
  validateSearch: validateCoverageSearch,
  component: lazyRouteComponent(() => import('./CoveragePage.tsx'), 'CoveragePage'),
});
