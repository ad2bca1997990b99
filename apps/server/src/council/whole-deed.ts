import type { SentDeedDocument } from '@hamkor/contract';
import type { CaseState, CouncilDeed } from '@hamkor/council';
import { participantsOf } from '@hamkor/council';
import type { DraftingDeed } from '@hamkor/drafting';
import { checklistFor } from '../dossiers/checklist-for.ts';
import type { Database } from '../tables.ts';
import type { ForumStates } from './forum-states.ts';

/**
 * A deed with what only the server knows: who the members and observers are at this moment, and how the dossier stands to
 * what a gate asks for.
 */
export const wholeDeed = async (
  transaction: Database,
  state: CaseState,
  sent: SentDeedDocument,
  states: ForumStates,
): Promise<CouncilDeed | DraftingDeed> => {
  const { kind, body } = sent;
  if (kind !== 'council.table' && kind !== 'council.announce-silence')
    return { kind, body } as CouncilDeed | DraftingDeed;
  const checklist =
    body.gate === null || state.dossier === null
      ? null
      : await checklistFor(transaction, state.dossier, body.gate, body.hash, participantsOf(state));
  return {
    kind,
    body: { ...body, members: [...states.members], observers: [...states.observers], checklist },
  } as CouncilDeed;
};
