import type { Json } from '@hamkor/acts';
import type { ExchangedRecord } from '../exchanged-record.ts';
import { readProject } from '../oc4ids/read-project.ts';
import { writeProject } from '../oc4ids/write-project.ts';
import { restOf } from '../rest.ts';
import type { Release } from './merge.ts';
import { compiledRelease, versionedRelease } from './merge.ts';
import type { MergeRules } from './merge-rules.ts';

/** A project as it stood after one act. */
export interface ProjectStep {
  /** Number of the act. */
  readonly act: number;
  /** Instant of the act, ISO 8601. */
  readonly at: string;
  readonly record: ExchangedRecord<'project'>;
}

/** Lists of a project are given whole in each release: only so does what was taken out of a list stay out. */
export const projectRules: MergeRules = new Map([
  ['id', 'omit'],
  ['date', 'omit'],
  ...[
    'identifiers',
    'additionalClassifications',
    'locations',
    'parties',
    'forecasts',
    'metrics',
    'documents',
  ].map((name) => [name, 'whole'] as const),
  ['hamkor/rest', 'whole'],
]);

/** Fields that were there before and are no more are set to null, as the rules of merging want it. */
const withGone = (fields: Release, before: Release | null): Release => {
  const gone = Object.keys(before ?? {}).filter((name) => !Object.hasOwn(fields, name));
  const inner = Object.entries(fields).map(([name, value]) => {
    const earlier = before?.[name];
    return [name, isPlain(value) && isPlain(earlier) ? withGone(value, earlier) : value] as const;
  });
  return Object.fromEntries([...inner, ...gone.map((name) => [name, null] as const)]);
};

const isPlain = (value: Json | undefined): value is Release =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldsOf = ({ record }: ProjectStep): Release => {
  const { id: _, ...fields } = writeProject(record, () => null);
  const rest = restOf(readProject({ id: record.id, ...fields }), record.body as Json);
  return { ...fields, ...(rest.length === 0 ? {} : { hamkor: { rest } }) } as Release;
};

/**
 * The history of a project as an OCDS record: one release for each act that changed it, the state they lead to, and the versions
 * of every field. The fields of a release are those of an OC4IDS project.
 */
export const projectHistory = (steps: readonly ProjectStep[]) => {
  const states = steps.map(fieldsOf);
  const releases = steps.map(({ act, at, record }, index): Release => ({
    ...withGone(states[index]!, index === 0 ? null : states[index - 1]!),
    ocid: record.id,
    id: `${record.id}-${act}`,
    date: at,
    tag: [index === 0 ? 'planning' : 'planningUpdate'],
  }));
  return {
    ocid: steps[0]?.record.id ?? null,
    releases,
    compiledRelease: compiledRelease(releases, projectRules),
    versionedRelease: versionedRelease(releases, projectRules),
  };
};
