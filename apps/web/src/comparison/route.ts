import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import { validateComparisonSearch } from './search.ts';

export const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vintages/compare',
  validateSearch: validateComparisonSearch,
  component: lazyRouteComponent(() => import('./ComparisonPage.tsx'), 'ComparisonPage'),
});
