import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bankFrame } from './frame.ts';
import { facetsQuery, recordsQuery } from './queries.ts';
import { filterParameters, listParameters, validateBankSearch } from './search.ts';

const list = createRoute({
  getParentRoute: () => bankFrame,
  path: '/',
  validateSearch: validateBankSearch,
  loaderDeps: ({ search }) => search,
  // Asked for while the page's code is still on its way; failures are shown by the page itself.
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(recordsQuery(listParameters(deps)));
    void queryClient.prefetchQuery(facetsQuery(filterParameters(deps)));
  },
  component: lazyRouteComponent(() => import('./BankPage.tsx'), 'BankPage'),
});

/** The pages on which the data bank is read. */
export const bankPages = [list] as const;
