import type { ApiServer } from '../platform/http.ts';
import type { AccountKeeper } from './keeper.ts';
import { oidcRoutes } from './oidc-routes.ts';
import { ownAccountRoutes } from './own-account-routes.ts';
import { machineKeyRoutes } from './machine-key-routes.ts';
import { passkeyRoutes } from './passkey-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { sessionRoutes } from './session-routes.ts';
import { wayInRoutes } from './way-in-routes.ts';

/** Accounts: ways in, the own one, and those of others. */
export const accountRoutes = (api: ApiServer, { accounts }: { readonly accounts: AccountKeeper }): void => {
  sessionRoutes(api, accounts);
  wayInRoutes(api, accounts);
  ownAccountRoutes(api, accounts);
  passkeyRoutes(api, accounts);
  machineKeyRoutes(api, accounts);
  peopleRoutes(api, accounts);
  oidcRoutes(api, accounts);
};
