import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { accountsRoute } from './accounts/route.ts';
import { analysesRoute, analysisRoute } from './analyses/route.ts';
import { retryDelay, shouldRetry } from './api/retry.ts';
import { bankFrame } from './bank/frame.ts';
import { bankPages } from './bank/route.ts';
import { publishingPages } from './publishing/route.ts';
import { briefRoute } from './brief/route.ts';
import { chainsRoute } from './chains/route.ts';
import { comparisonRoute } from './comparison/route.ts';
import { complexityRoute } from './complexity/route.ts';
import { accessRoute, corridorsRoute, criticalRoute, greenRoute } from './corridors/route.ts';
import { councilFrame } from './council/frame.ts';
import { councilPages } from './council/route.ts';
import { coverageRoute } from './coverage/route.ts';
import { deliveryFrame } from './delivery/frame.ts';
import { deliveryPages } from './delivery/route.ts';
import { dependenceRoute } from './dependence/route.ts';
import { dossiersFrame } from './dossiers/frame.ts';
import { dossiersPages } from './dossiers/route.ts';
import { importsRoute } from './imports/route.ts';
import { ledgerRoute, originRoute, originsRoute } from './ledger/route.ts';
import { memberRoute } from './member/route.ts';
import { optionRoute, optionsRoute } from './options/route.ts';
import { overviewRoute } from './overview/route.ts';
import { pairRoute, pairsRoute } from './pairs/route.ts';
import { registryRoutes } from './registry/route.ts';
import { parseSearch, stringifySearch } from './shell/address.ts';
import { Broken } from './shell/Broken.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { rootRoute } from './shell/root-route.tsx';
import { spaceRoute } from './space/route.ts';
import { trendsRoute } from './trends/route.ts';
import { validationRoute } from './validation/route.ts';
import { valueAddedRoute } from './value-added/route.ts';
import { vintageRoute } from './vintages/route.ts';

/** Data change only when somebody loads some, and then all answers are asked for anew: one stays good for the visit. */
const staleTime = 10 * 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime,
      refetchOnWindowFocus: false,
      retry: shouldRetry,
      retryDelay,
    },
  },
});

const routeTree = rootRoute.addChildren([
  overviewRoute,
  memberRoute,
  optionsRoute,
  optionRoute,
  briefRoute,
  chainsRoute,
  corridorsRoute,
  accessRoute,
  criticalRoute,
  greenRoute,
  bankFrame.addChildren([...bankPages, ...publishingPages]),
  ...registryRoutes,
  ledgerRoute,
  originsRoute,
  originRoute,
  validationRoute,
  importsRoute,
  vintageRoute,
  coverageRoute,
  comparisonRoute,
  analysesRoute,
  analysisRoute,
  spaceRoute,
  pairsRoute,
  pairRoute,
  dependenceRoute,
  trendsRoute,
  complexityRoute,
  valueAddedRoute,
  councilFrame.addChildren([...councilPages]),
  dossiersFrame.addChildren([...dossiersPages]),
  deliveryFrame.addChildren([...deliveryPages]),
  accountsRoute,
]);

export const router = createRouter({
  routeTree,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  defaultNotFoundComponent: NotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
