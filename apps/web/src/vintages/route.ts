import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import { validateTradeSearch } from './search.ts';

export const vintageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/vintages/$ref',
  validateSearch: validateTradeSearch,
  component: lazyRouteComponent(() => import('./VintagePage.tsx'), 'VintagePage'),
});
