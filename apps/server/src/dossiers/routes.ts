import type { ApiServer } from '../platform/http.ts';
import type { DossierDependencies } from './dossier-dependencies.ts';
import { addReadingRoutes } from './reading-routes.ts';
import { addWritingRoutes } from './writing-routes.ts';

/** Dossiers: the thread from an option to the delivery of a project. */
export const dossierRoutes = (api: ApiServer, dependencies: DossierDependencies): void => {
  addReadingRoutes(api, dependencies);
  addWritingRoutes(api, dependencies);
};
