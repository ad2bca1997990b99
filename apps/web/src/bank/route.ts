import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bankFrame } from './frame.ts';
import { actsQuery, facetsQuery, historyQuery, recordQuery, recordsQuery, verdictQuery } from './queries.ts';
import {
  filterParameters,
  listParameters,
  validateBankSearch,
  validateCompareSearch,
  validateLogSearch,
  validateRecordSearch,
} from './search.ts';

// Documents are asked for while a page's code is still on its way; failures are shown by the page itself.

const list = createRoute({
  getParentRoute: () => bankFrame,
  path: '/',
  validateSearch: validateBankSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    // Words are answered by a search first, which decides what the list is asked for.
    if (deps.q !== undefined) return;
    void queryClient.prefetchQuery(recordsQuery(listParameters(deps)));
    void queryClient.prefetchQuery(facetsQuery(filterParameters(deps)));
  },
  component: lazyRouteComponent(() => import('./BankPage.tsx'), 'BankPage'),
});

const record = createRoute({
  getParentRoute: () => bankFrame,
  path: '/records/$id',
  validateSearch: validateRecordSearch,
  loaderDeps: ({ search: { at } }) => ({ at }),
  loader: ({ context: { queryClient }, params: { id }, deps: { at } }) => {
    void queryClient.prefetchQuery(recordQuery(id, at));
    void queryClient.prefetchQuery(historyQuery(id));
  },
  component: lazyRouteComponent(() => import('./RecordPage.tsx'), 'RecordPage'),
});

const sheet = createRoute({
  getParentRoute: () => bankFrame,
  path: '/records/$id/sheet',
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(recordQuery(id));
  },
  component: lazyRouteComponent(() => import('./SheetPage.tsx'), 'SheetPage'),
});

const compare = createRoute({
  getParentRoute: () => bankFrame,
  path: '/parks/compare',
  validateSearch: validateCompareSearch,
  component: lazyRouteComponent(() => import('./ComparePage.tsx'), 'ComparePage'),
});

const log = createRoute({
  getParentRoute: () => bankFrame,
  path: '/log',
  validateSearch: validateLogSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(actsQuery({ limit: 100, offset: 0 }));
    void queryClient.prefetchQuery(verdictQuery());
  },
  component: lazyRouteComponent(() => import('./LogPage.tsx'), 'LogPage'),
});

/** The pages on which the data bank is read. */
export const bankPages = [list, record, sheet, compare, log] as const;
