import type { ApiServer } from '../platform/http.ts';
import type { ExampleDependencies } from './example-routes.ts';
import { exampleRoutes } from './example-routes.ts';
import type { ModelDependencies } from './model-routes.ts';
import { modelRoutes } from './model-routes.ts';
import type { RunDependencies } from './run-routes.ts';
import { runRoutes } from './run-routes.ts';

export type ChainDependencies = ExampleDependencies & ModelDependencies & RunDependencies;

/** Chains: models, and questions asked of them. */
export const chainRoutes = async (api: ApiServer, dependencies: ChainDependencies): Promise<void> => {
  exampleRoutes(api, dependencies);
  await modelRoutes(api, dependencies);
  runRoutes(api, dependencies);
};
