import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import type { AnyRoute } from '@tanstack/react-router';
import { draftingPages } from '../drafting/route.ts';
import { councilFrame } from './frame.ts';
import { meetingPages } from './meeting/route.ts';
import {
  caseQuery,
  casesPageQuery,
  casesQuery,
  decisionsQuery,
  forumsQuery,
  silenceQuery,
} from './queries.ts';
import {
  validateCaseSearch,
  validateCasesSearch,
  validateCouncilSearch,
  validateDecisionsSearch,
} from './search.ts';

// Documents are asked for while a page's code is still on its way; failures are shown by the page itself.

const start = createRoute({
  getParentRoute: () => councilFrame,
  path: '/',
  validateSearch: validateCouncilSearch,
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(silenceQuery());
    void queryClient.prefetchQuery(forumsQuery());
  },
  component: lazyRouteComponent(() => import('./waiting/CouncilPage.tsx'), 'CouncilPage'),
});

const cases = createRoute({
  getParentRoute: () => councilFrame,
  path: '/cases',
  validateSearch: validateCasesSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(casesPageQuery(deps));
    void queryClient.prefetchQuery(forumsQuery());
  },
  component: lazyRouteComponent(() => import('./cases/CasesPage.tsx'), 'CasesPage'),
});

const oneCase = createRoute({
  getParentRoute: () => councilFrame,
  path: '/cases/$id',
  validateSearch: validateCaseSearch,
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(caseQuery(id));
  },
  component: lazyRouteComponent(() => import('./case/CasePage.tsx'), 'CasePage'),
});

const decisions = createRoute({
  getParentRoute: () => councilFrame,
  path: '/decisions',
  validateSearch: validateDecisionsSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) => {
    void queryClient.prefetchQuery(decisionsQuery(deps));
  },
  component: lazyRouteComponent(() => import('./decisions/DecisionsPage.tsx'), 'DecisionsPage'),
});

const meetings = createRoute({
  getParentRoute: () => councilFrame,
  path: '/meetings',
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(casesQuery({ kind: 'meeting', limit: 500 }));
  },
  component: lazyRouteComponent(() => import('./calendar/MeetingsPage.tsx'), 'MeetingsPage'),
});

/** Pages of the council; children of its frame. */
export const councilPages = [
  start,
  cases,
  oneCase,
  decisions,
  meetings,
  ...draftingPages,
  ...meetingPages,
] as const satisfies readonly AnyRoute[];
