import { loadDeliveryPageMessages } from '@hamkor/messages';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { preferredLanguage } from '../shell/language.ts';
import { rootRoute } from '../shell/root-route.tsx';

/** The frame of all pages of delivery: it brings the texts that only they say. */
export const deliveryFrame = createRoute({
  getParentRoute: () => rootRoute,
  path: '/delivery',
  loaderDeps: ({ search }) => ({ locale: search.lang ?? preferredLanguage() }),
  loader: async ({ deps: { locale } }) => ({ messages: await loadDeliveryPageMessages(locale) }),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./DeliveryFrame.tsx'), 'DeliveryFrame'),
});
