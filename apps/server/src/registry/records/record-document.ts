import type { deeds, recordItemSchema, recordSchema } from '@hamkor/contract';
import type { RecordState, Viewer } from '@hamkor/registry';
import { ageOf, deedsOpenTo, isBlocked } from '@hamkor/registry';
import type { z } from 'zod';
import { kindOf, recordState } from '../record-row.ts';
import type { Scoring } from '../scoring.ts';
import type { RegistryRecordRow } from '../tables.ts';
import type { Policies } from './policies.ts';

export type RecordItem = z.output<typeof recordItemSchema>;
export type RecordDocument = z.output<typeof recordSchema>;
type ShownDeed = (typeof deeds)[number];

/** What a record is judged by on a day. */
export interface Judging {
  readonly policies: Policies;
  readonly scoring: Scoring;
  /** ISO date. */
  readonly today: string;
}

type Aging = Pick<Judging, 'policies' | 'today'>;

const ageDocument = (state: RecordState, { policies, today }: Aging): RecordItem['age'] =>
  ageOf(state, policies.of(state.owner.state).rules[state.type], today);

/** A record in a list. */
export const recordItem = (row: RegistryRecordRow, aging: Aging): RecordItem => ({
  id: row.id,
  type: row.type,
  status: row.status,
  visibility: { scope: row.scope, states: row.named_states },
  owner: { state: row.owner_state, organisation: row.owner_organisation },
  name: row.body.name,
  states: row.states,
  codes: row.body.codes,
  kind: kindOf(row.body),
  place: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
  confidence: row.confidence,
  age: ageDocument(recordState(row), aging),
  quality: row.quality,
  deadlineDate: row.deadline_date,
});

/**
 * A record with everything about it.
 *
 * @param asOf number of the act after which it stood so, where an earlier state is looked at: nothing may be done with that
 */
export const recordDocument = (
  state: RecordState,
  viewer: Viewer,
  judging: Judging,
  asOf: number | null = null,
): RecordDocument => {
  const quality = judging.scoring(state.body, judging.today);
  const policy = judging.policies.of(state.owner.state);
  const open = deedsOpenTo(viewer, state, policy, {
    quality: quality.score,
    isBlocked: isBlocked(quality),
  });
  return {
    id: state.id,
    type: state.type,
    status: state.status,
    visibility: { scope: state.visibility.scope, states: [...state.visibility.states] },
    owner: state.owner,
    version: state.version,
    body: state.body,
    rivals: [...state.rivals],
    quality: {
      score: quality.score,
      completeness: quality.completeness,
      plausibility: quality.plausibility,
      parts: [...quality.parts],
    },
    age: ageDocument(state, judging),
    createdAt: state.createdAt,
    publishedAt: state.publishedAt,
    confirmedAt: state.confirmedAt,
    act: state.act,
    may: asOf === null ? open.filter((deed): deed is ShownDeed => deed !== 'judge-duplicate') : [],
    asOf,
  };
};
