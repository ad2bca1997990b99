import { loadBankPageMessages } from '@hamkor/messages';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { preferredLanguage } from '../shell/language.ts';
import { rootRoute } from '../shell/root-route.tsx';

/** The frame of all pages of the data bank, read and written ones alike: it brings the texts that only they say. */
export const bankFrame = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bank',
  loaderDeps: ({ search }) => ({ locale: search.lang ?? preferredLanguage() }),
  loader: async ({ deps: { locale } }) => ({ messages: await loadBankPageMessages(locale) }),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./BankFrame.tsx'), 'BankFrame'),
});
