import type {
  CaseActListDocument,
  CaseAnswerDocument,
  CaseListDocument,
  CouncilWaitingDocument,
  DecisionListDocument,
  ForumListDocument,
  NoteListDocument,
  SilenceListDocument,
} from '@hamkor/contract';
import type { Parameters } from '../api/client.ts';
import { documentQuery } from '../api/queries.ts';
import type { CasesSearch, DecisionsSearch } from './search.ts';
import { offsetOf, pageLength } from './search.ts';

const at = (id: string): string => encodeURIComponent(id);

/** Read anew at every visit: other states act meanwhile. */
const fresh = { staleTime: 0 } as const;

/** Filters of the list of cases as the API takes them. */
export const casesParameters = ({
  q,
  kind,
  stage,
  state,
  forum,
  history,
  mine,
}: CasesSearch): Parameters => ({
  q,
  kind,
  stage,
  state,
  forum,
  history,
  mine,
});
export const decisionsParameters = ({ q, state, forum, year, interested }: DecisionsSearch): Parameters => ({
  q,
  state,
  forum,
  year,
  interested,
});

export const casesQuery = (parameters: Parameters) => ({
  ...documentQuery<CaseListDocument>('cases', parameters),
  ...fresh,
});
export const casesPageQuery = (search: CasesSearch) =>
  casesQuery({ ...casesParameters(search), limit: pageLength, offset: offsetOf(search.page) });
export const caseQuery = (id: string) => ({
  ...documentQuery<CaseAnswerDocument>(`cases/${at(id)}`),
  ...fresh,
});
export const caseActsQuery = (id: string, parameters: Parameters) => ({
  ...documentQuery<CaseActListDocument>(`cases/${at(id)}/acts`, parameters),
  ...fresh,
});
export const notesQuery = (id: string) => ({
  ...documentQuery<NoteListDocument>(`cases/${at(id)}/notes`),
  ...fresh,
});
export const waitingQuery = () => ({
  ...documentQuery<CouncilWaitingDocument>('council/waiting'),
  ...fresh,
});
export const silenceQuery = () => ({ ...documentQuery<SilenceListDocument>('council/silence'), ...fresh });
export const decisionsQuery = (search: DecisionsSearch) => ({
  ...documentQuery<DecisionListDocument>('decisions', {
    ...decisionsParameters(search),
    limit: pageLength,
    offset: offsetOf(search.page),
  }),
  ...fresh,
});
export const forumsQuery = () => documentQuery<ForumListDocument>('forums');
