import { addList } from '../listing/list-routes.ts';
import type { ApiServer } from '../platform/http.ts';
import { caseRoutes } from './case-routes.ts';
import type { CouncilDependencies } from './council-dependencies.ts';
import { deskRoutes } from './desk-routes.ts';
import { fileRoutes } from './text/file-routes.ts';
import { meetingRoutes } from './meetings/meeting-routes.ts';
import { noteRoutes } from './notes/note-routes.ts';
import { decisionList } from './register/decision-list.ts';
import { textRoutes } from './text/text-routes.ts';

/** Everything of the council over HTTP. */
export const councilRoutes = async (api: ApiServer, dependencies: CouncilDependencies): Promise<void> => {
  caseRoutes(api, dependencies);
  textRoutes(api, dependencies);
  await fileRoutes(api, dependencies);
  noteRoutes(api, dependencies);
  deskRoutes(api, dependencies);
  meetingRoutes(api, dependencies);
  addList(api, decisionList(dependencies));
};
