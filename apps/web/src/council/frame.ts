import { loadCouncilPageMessages } from '@hamkor/messages';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { preferredLanguage } from '../shell/language.ts';
import { rootRoute } from '../shell/root-route.tsx';

/** The frame of all pages of the council: it brings the texts that only they say. */
export const councilFrame = createRoute({
  getParentRoute: () => rootRoute,
  path: '/council',
  loaderDeps: ({ search }) => ({ locale: search.lang ?? preferredLanguage() }),
  loader: async ({ deps: { locale } }) => ({ messages: await loadCouncilPageMessages(locale) }),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./CouncilFrame.tsx'), 'CouncilFrame'),
});
