import type { Act } from '@hamkor/acts';
import type { Evolved, RecordedAct, RegistryAct } from '@hamkor/registry';
import { evolve } from '@hamkor/registry';
import type { Database } from '../tables.ts';
import type { KeptStep } from './keep-records.ts';
import { findBodies, findEvolved } from './keep-records.ts';
import type { Scoring } from './scoring.ts';

/** The acts about records among some acts. */
export const actsOnRecords = (acts: readonly Act<unknown>[]): RecordedAct[] =>
  acts
    .filter(({ content }) => content.subject.type === 'record' && content.kind.startsWith('registry.'))
    .map(({ entry, content }) => ({ entry, content: content as RegistryAct }));

/**
 * What records become by some acts, in their order: the step of the fold for each, from what is kept. An act that cannot
 * follow is a defect: it is in the log already.
 */
export const stepsBy = async (
  db: Database,
  acts: readonly RecordedAct[],
  scoring: Scoring,
): Promise<KeptStep[]> => {
  const ids = [...new Set(acts.map(({ content }) => content.subject.id))];
  const evolved = new Map<string, Evolved>(await findEvolved(db, ids));
  for (const { content } of acts) {
    const kept = evolved.get(content.subject.id);
    if (content.kind === 'registry.restore' && kept !== undefined)
      // oxlint-disable-next-line no-await-in-loop -- restoring is rare; nothing else needs earlier bodies
      evolved.set(kept.state.id, { ...kept, bodies: await findBodies(db, kept.state.id) });
  }
  return acts.map((recorded): KeptStep => {
    const { subject, kind, at } = recorded.content;
    const step = evolve(evolved.get(subject.id) ?? null, recorded);
    if (step.kind === 'illegal-act')
      throw new Error(`record ${subject.id}: act ${step.act} cannot follow: ${step.why}`);
    evolved.set(subject.id, step.evolved);
    return {
      evolved: step.evolved,
      kind,
      quality: scoring(step.evolved.state.body, at.slice(0, 10)).score,
    };
  });
};
