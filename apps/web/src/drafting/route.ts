import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilFrame } from '../council/frame.ts';
import { caseQuery } from '../council/queries.ts';
import { textQuery } from './queries.ts';
import { validateCleanSearch, validateTextSearch } from './search.ts';

const text = createRoute({
  getParentRoute: () => councilFrame,
  path: '/cases/$id/text',
  validateSearch: validateTextSearch,
  loaderDeps: ({ search: { at } }) => ({ at }),
  loader: ({ context: { queryClient }, params: { id }, deps: { at } }) => {
    void queryClient.prefetchQuery(caseQuery(id));
    void queryClient.prefetchQuery(textQuery(id, at));
  },
  component: lazyRouteComponent(() => import('./TextPage.tsx'), 'TextPage'),
});

const clean = createRoute({
  getParentRoute: () => councilFrame,
  path: '/cases/$id/text/clean',
  validateSearch: validateCleanSearch,
  component: lazyRouteComponent(() => import('./CleanPage.tsx'), 'CleanPage'),
});

/** Pages of the text of a case; children of the frame of the council. */
export const draftingPages = [text, clean] as const;
