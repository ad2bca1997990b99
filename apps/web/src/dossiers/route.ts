import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { dossiersFrame } from './frame.ts';
import { briefQuery, dossierQuery } from './queries.ts';
import { validateBriefSearch, validateDossierSearch, validateDossiersSearch } from './search.ts';

// Documents are asked for while a page's code is still on its way; failures are shown by the page itself.

const list = createRoute({
  getParentRoute: () => dossiersFrame,
  path: '/',
  validateSearch: validateDossiersSearch,
  component: lazyRouteComponent(() => import('./DossiersPage.tsx'), 'DossiersPage'),
});

const dossier = createRoute({
  getParentRoute: () => dossiersFrame,
  path: '/$id',
  validateSearch: validateDossierSearch,
  loader: ({ context: { queryClient }, params: { id } }) => {
    void queryClient.prefetchQuery(dossierQuery(id));
  },
  component: lazyRouteComponent(() => import('./DossierPage.tsx'), 'DossierPage'),
});

const brief = createRoute({
  getParentRoute: () => dossiersFrame,
  path: '/$id/brief',
  validateSearch: validateBriefSearch,
  loaderDeps: ({ search: { snapshot } }) => ({ snapshot }),
  loader: ({ context: { queryClient }, params: { id }, deps: { snapshot } }) => {
    void queryClient.prefetchQuery(briefQuery(id, snapshot));
  },
  component: lazyRouteComponent(() => import('./BriefPage.tsx'), 'BriefPage'),
});

/** Pages of dossiers; children of its frame. */
export const dossiersPages = [list, dossier, brief] as const;
