import { loadChainPageMessages } from '@hamkor/messages';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { preferredLanguage } from '../shell/language.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { chainRunQuery, examplesQuery, modelQuery, modelsQuery, runsQuery } from './queries.ts';
import { validateChainSearch, validateDesignSearch, validateRunSearch } from './search.ts';

/** The frame of all pages of chains: it brings the texts that only they say. */
const frame = createRoute({
  getParentRoute: () => rootRoute,
  path: '/chains',
  loaderDeps: ({ search }) => ({ locale: search.lang ?? preferredLanguage() }),
  loader: async ({ deps: { locale } }) => ({ messages: await loadChainPageMessages(locale) }),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./ChainsFrame.tsx'), 'ChainsFrame'),
});

const list = createRoute({
  getParentRoute: () => frame,
  path: '/',
  // Asked for while the page's code is still on its way; failures are shown by the page itself.
  loader: ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(examplesQuery());
    void queryClient.prefetchQuery(modelsQuery());
    void queryClient.prefetchQuery(runsQuery());
  },
  component: lazyRouteComponent(() => import('./ChainsPage.tsx'), 'ChainsPage'),
});

const design = createRoute({
  getParentRoute: () => frame,
  path: '/new',
  validateSearch: validateDesignSearch,
  component: lazyRouteComponent(() => import('./NewChainPage.tsx'), 'NewChainPage'),
});

const example = createRoute({
  getParentRoute: () => frame,
  path: '/examples/$id',
  validateSearch: validateChainSearch,
  component: lazyRouteComponent(() => import('./ExamplePage.tsx'), 'ExamplePage'),
});

const model = createRoute({
  getParentRoute: () => frame,
  path: '/models/$id',
  validateSearch: validateChainSearch,
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(modelQuery(id));
  },
  component: lazyRouteComponent(() => import('./ModelPage.tsx'), 'ModelPage'),
});

const draft = createRoute({
  getParentRoute: () => frame,
  path: '/drafts/$key',
  validateSearch: validateChainSearch,
  component: lazyRouteComponent(() => import('./DraftPage.tsx'), 'DraftPage'),
});

const run = createRoute({
  getParentRoute: () => frame,
  path: '/runs/$id',
  validateSearch: validateRunSearch,
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(chainRunQuery(id));
  },
  component: lazyRouteComponent(() => import('./RunPage.tsx'), 'RunPage'),
});

const sheet = createRoute({
  getParentRoute: () => frame,
  path: '/runs/$id/sheet',
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(chainRunQuery(id));
  },
  component: lazyRouteComponent(() => import('./results/sheet/SheetPage.tsx'), 'SheetPage'),
});

export const chainsRoute = frame.addChildren([list, design, example, model, draft, run, sheet]);
