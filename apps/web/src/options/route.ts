import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../shell/root-route.tsx';
import { validateOptionBasis, validateOptionSearch } from './search.ts';

export const optionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/options',
  validateSearch: validateOptionSearch,
  component: lazyRouteComponent(() => import('./OptionsPage.tsx'), 'OptionsPage'),
});

export const optionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/options/$id',
  validateSearch: validateOptionBasis,
  component: lazyRouteComponent(() => import('./OptionPage.tsx'), 'OptionPage'),
});
