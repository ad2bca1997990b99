import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deliveryFrame } from './frame.ts';
import { delaysQuery, deliveriesQuery, deliveryQuery, reportQuery, reviewsQuery } from './queries.ts';
import { validateBoardSearch, validateDeliverySearch, validateReviewsSearch } from './search.ts';

// Documents are asked for while a page's code is still on its way; failures are shown by the page itself.

const board = createRoute({
  getParentRoute: () => deliveryFrame,
  path: '/',
  validateSearch: validateBoardSearch,
  loaderDeps: ({ search: { by } }) => ({ by }),
  loader: ({ context: { queryClient }, deps: { by } }) => {
    void queryClient.prefetchQuery(deliveriesQuery());
    void queryClient.prefetchQuery(reviewsQuery());
    void queryClient.prefetchQuery(delaysQuery(by === 'state' ? 'state' : 'project'));
  },
  component: lazyRouteComponent(() => import('./BoardPage.tsx'), 'BoardPage'),
});

const reviews = createRoute({
  getParentRoute: () => deliveryFrame,
  path: '/reviews',
  validateSearch: validateReviewsSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(reviewsQuery());
  },
  component: lazyRouteComponent(() => import('./ReviewsPage.tsx'), 'ReviewsPage'),
});

const thisYear = createRoute({
  getParentRoute: () => deliveryFrame,
  path: '/report',
  component: lazyRouteComponent(() => import('./ReportIndex.tsx'), 'ReportIndex'),
});

const report = createRoute({
  getParentRoute: () => deliveryFrame,
  path: '/report/$year',
  loader: ({ context: { queryClient }, params: { year } }) => {
    void queryClient.prefetchQuery(reportQuery(year));
  },
  component: lazyRouteComponent(() => import('./ReportPage.tsx'), 'ReportPage'),
});

const delivery = createRoute({
  getParentRoute: () => deliveryFrame,
  path: '/$id',
  validateSearch: validateDeliverySearch,
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(deliveryQuery(id));
  },
  component: lazyRouteComponent(() => import('./DeliveryPage.tsx'), 'DeliveryPage'),
});

/** Pages of delivery; children of its frame. */
export const deliveryPages = [board, reviews, thisYear, report, delivery] as const;
