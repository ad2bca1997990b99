import { loadAccountPageMessages } from '@hamkor/messages';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { preferredLanguage } from '../shell/language.ts';
import { rootRoute } from '../shell/root-route.tsx';
import { validateSignInSearch, validateTokenSearch } from './search.ts';

/** The frame of all pages of accounts: it brings the texts that only they say. */
const frame = createRoute({
  getParentRoute: () => rootRoute,
  path: '/account',
  loaderDeps: ({ search }) => ({ locale: search.lang ?? preferredLanguage() }),
  loader: async ({ deps: { locale } }) => ({ messages: await loadAccountPageMessages(locale) }),
  staleTime: Infinity,
  component: lazyRouteComponent(() => import('./AccountsFrame.tsx'), 'AccountsFrame'),
});

const account = createRoute({
  getParentRoute: () => frame,
  path: '/',
  component: lazyRouteComponent(() => import('./AccountPage.tsx'), 'AccountPage'),
});

const signIn = createRoute({
  getParentRoute: () => frame,
  path: '/sign-in',
  validateSearch: validateSignInSearch,
  component: lazyRouteComponent(() => import('./SignInPage.tsx'), 'SignInPage'),
});

const setUp = createRoute({
  getParentRoute: () => frame,
  path: '/set-up',
  component: lazyRouteComponent(() => import('./SetUpPage.tsx'), 'SetUpPage'),
});

const invitation = createRoute({
  getParentRoute: () => frame,
  path: '/invitation',
  validateSearch: validateTokenSearch,
  component: lazyRouteComponent(() => import('./InvitationPage.tsx'), 'InvitationPage'),
});

const recovery = createRoute({
  getParentRoute: () => frame,
  path: '/recovery',
  validateSearch: validateTokenSearch,
  component: lazyRouteComponent(() => import('./RecoveryPage.tsx'), 'RecoveryPage'),
});

const people = createRoute({
  getParentRoute: () => frame,
  path: '/people',
  component: lazyRouteComponent(() => import('./PeoplePage.tsx'), 'PeoplePage'),
});

export const accountsRoute = frame.addChildren([account, signIn, setUp, invitation, recovery, people]);
