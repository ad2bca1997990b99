import type { NewCaseDocument } from '@hamkor/contract';
import type { Viewer } from '@hamkor/registry';
import { findDossier } from '../dossiers/dossier-repository.ts';
import type { Problem } from '../platform/problem.ts';
import { readAs } from '../registry/read-as.ts';
import type { Database } from '../tables.ts';

const missing = (resource: 'case' | 'dossier', id: string): Problem => ({ kind: 'not-found', resource, id });

/** What a new case says that it belongs to and that its opener cannot see; null where all is there. */
export const missingBeside = (
  db: Database,
  viewer: Viewer,
  { parent, dossier }: Pick<NewCaseDocument['body'], 'parent' | 'dossier'>,
): Promise<Problem | null> =>
  readAs(db, viewer, async (reader) => {
    if (parent !== null) {
      const found = await reader
        .selectFrom('council_case')
        .select('id')
        .where('id', '=', parent)
        .executeTakeFirst();
      if (found === undefined) return missing('case', parent);
    }
    if (dossier !== null && (await findDossier(reader, dossier)) === null) return missing('dossier', dossier);
    return null;
  });
