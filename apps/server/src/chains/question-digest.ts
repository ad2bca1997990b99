import { createHash } from 'node:crypto';
import type { ChainTask } from '@hamkor/chains';

/** A value with the fields of every object in the order of their names, so that the same content has the same text. */
const ordered = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, field]) => [name, ordered(field)]),
  );
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Id of a model: names its content. Twelve signs, so that it can be read out. */
export const modelDigest = (model: unknown): string => digest(JSON.stringify(ordered(model))).slice(0, 12);

/** Names a question of a model as one version answers it. */
export const questionDigest = (model: string, task: ChainTask, version: string): string =>
  digest(JSON.stringify(ordered([version, model, task])));
