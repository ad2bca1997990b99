import { loadPageMessages } from '@hamkor/messages';
import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, redirect, retainSearchParams } from '@tanstack/react-router';
import { validateView } from './address.ts';
import { NotFound } from './NotFound.tsx';
import { preferredLanguage, rememberLanguage } from './language.ts';
import { Root } from './Root.tsx';

/** What every route may use while it loads. */
export interface RouterContext {
  readonly queryClient: QueryClient;
}

/**
 * The root of all pages. It makes sure that every address names its language, so that whoever receives the
 * address reads the same page, and loads that language's texts before anything is shown.
 */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: validateView,
  search: { middlewares: [retainSearchParams(['lang', 'dir'])] },
  beforeLoad: ({ search, location }) => {
    const locale = search.lang ?? preferredLanguage();
    if (search.lang === undefined) {
      throw redirect({
        to: location.pathname,
        search: { ...location.search, lang: locale } as never,
        hash: location.hash,
        replace: true,
      });
    }
    rememberLanguage(locale);
  },
  // In the loader, so that a page's own code and data travel at the same time as the texts.
  loaderDeps: ({ search }) => ({ locale: search.lang ?? preferredLanguage() }),
  loader: async ({ deps: { locale } }) => ({ locale, messages: await loadPageMessages(locale) }),
  staleTime: Infinity,
  component: Root,
  notFoundComponent: NotFound,
});
