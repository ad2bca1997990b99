import type { Reading } from '@hamkor/exchange';
import type { Owner, RecordBody, Viewer } from '@hamkor/registry';
import { decide, hasVoice, organisationRoles } from '@hamkor/registry';
import type { Locale } from '@hamkor/messages';
import type { FieldError, Problem } from '../platform/problem.ts';
import { asViewer } from '../platform/viewer.ts';
import type { RecordDependencies } from '../registry/records/change-record.ts';
import { beginRecords } from '../registry/records/change-record.ts';
import { hazardErrors } from '../registry/records/hazard-errors.ts';
import { newRecordId } from '../registry/records/new-record-id.ts';
import { readPolicies } from '../registry/records/policies.ts';
import { refusalProblem } from '../registry/records/refusal-problem.ts';
import { writtenBody } from '../registry/records/written-body.ts';

export interface TakenIn {
  readonly reference: string;
  /** Id of the new draft; null where it was only tried. */
  readonly id: string | null;
  readonly body: RecordBody;
}

export type TakeIn =
  | { readonly kind: 'taken'; readonly records: readonly TakenIn[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Whose records somebody may begin: those of an organisation for whoever speaks for one, else those of the state. */
export const ownersOf = ({ grants }: Viewer): readonly Owner[] => {
  const owners = grants
    .filter(({ role }) => hasVoice(role))
    .map(({ role, state, organisation }): Owner => ({
      state,
      organisation: (organisationRoles as readonly string[]).includes(role) ? organisation : null,
    }));
  return [...new Map(owners.map((owner) => [JSON.stringify(owner), owner])).values()];
};

/** Raised to undo everything that a transaction did. */
class Undone extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super('undone');
    this.problem = problem;
  }
}

const hazardsOf = async (records: Reading['records'], locale: Locale): Promise<readonly FieldError[]> =>
  (await Promise.all(records.map(({ reference, body }) => hazardErrors(body, reference, locale)))).flat();

/**
 * Begins the records of a file as drafts of one owner, under the visibility that its policy gives them: all or none. What is
 * only tried is judged by the same rules, and nothing is kept.
 */
export const takeIn = async (
  dependencies: RecordDependencies,
  viewer: Viewer,
  owner: Owner,
  { records }: Reading,
  { isDryRun, locale }: { readonly isDryRun: boolean; readonly locale: Locale },
): Promise<TakeIn> => {
  const hazards = await hazardsOf(records, locale);
  if (hazards.length > 0) return { kind: 'refused', problem: { kind: 'bad-file', errors: hazards } };
  try {
    return await asViewer(dependencies.db, viewer, async (transaction): Promise<TakeIn> => {
      const policy = (await readPolicies(transaction, dependencies.today())).of(owner.state);
      const begun = records.map(({ reference, body }) => ({
        reference,
        id: newRecordId(body.type),
        body: writtenBody(body, null),
        owner,
        visibility: policy.rules[body.type].usual,
        source: null,
      }));
      if (isDryRun) {
        for (const { body, visibility } of begun) {
          const attempt = { deed: 'draft', type: body.type, owner, visibility } as const;
          const decision = decide(viewer, attempt, null, policy);
          if (decision.kind === 'refused') return { kind: 'refused', problem: refusalProblem(decision.why) };
        }
        return {
          kind: 'taken',
          records: begun.map(({ reference, body }) => ({ reference, id: null, body })),
        };
      }
      const outcomes = await beginRecords(dependencies, transaction, viewer, begun);
      const refusal = outcomes.find((outcome) => outcome.kind === 'refused');
      if (refusal?.kind === 'refused') throw new Undone(refusal.problem);
      return { kind: 'taken', records: begun.map(({ reference, id, body }) => ({ reference, id, body })) };
    });
  } catch (reason) {
    if (reason instanceof Undone) return { kind: 'refused', problem: reason.problem };
    throw reason;
  }
};
