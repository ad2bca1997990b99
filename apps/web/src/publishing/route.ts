import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bankFrame } from '../bank/frame.ts';
import { validateBoardSearch, validatePublishSearch } from './search.ts';

const publish = createRoute({
  getParentRoute: () => bankFrame,
  path: '/publish',
  validateSearch: validatePublishSearch,
  component: lazyRouteComponent(() => import('./PublishPage.tsx'), 'PublishPage'),
});

const edit = createRoute({
  getParentRoute: () => bankFrame,
  path: '/publish/$id',
  component: lazyRouteComponent(() => import('./EditPage.tsx'), 'EditPage'),
});

const mine = createRoute({
  getParentRoute: () => bankFrame,
  path: '/mine',
  component: lazyRouteComponent(() => import('./MinePage.tsx'), 'MinePage'),
});

const review = createRoute({
  getParentRoute: () => bankFrame,
  path: '/review',
  component: lazyRouteComponent(() => import('./ReviewPage.tsx'), 'ReviewPage'),
});

const policies = createRoute({
  getParentRoute: () => bankFrame,
  path: '/policies',
  component: lazyRouteComponent(() => import('./PoliciesPage.tsx'), 'PoliciesPage'),
});

const policy = createRoute({
  getParentRoute: () => bankFrame,
  path: '/policies/$state',
  component: lazyRouteComponent(() => import('./PolicyPage.tsx'), 'PolicyPage'),
});

const board = createRoute({
  getParentRoute: () => bankFrame,
  path: '/board',
  validateSearch: validateBoardSearch,
  component: lazyRouteComponent(() => import('./BoardPage.tsx'), 'BoardPage'),
});

const interests = createRoute({
  getParentRoute: () => bankFrame,
  path: '/interests',
  component: lazyRouteComponent(() => import('./InterestsPage.tsx'), 'InterestsPage'),
});

const searches = createRoute({
  getParentRoute: () => bankFrame,
  path: '/searches',
  component: lazyRouteComponent(() => import('./SearchesPage.tsx'), 'SearchesPage'),
});

/** The pages on which the data bank is written, reviewed and answered. */
export const publishingPages = [
  publish,
  edit,
  mine,
  review,
  policies,
  policy,
  board,
  interests,
  searches,
] as const;
