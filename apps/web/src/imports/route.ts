import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import { validateImportSearch } from './search.ts';

export const importsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/imports',
  validateSearch: validateImportSearch,
  component: lazyRouteComponent(() => import('./ImportsPage.tsx'), 'ImportsPage'),
});
