import type { ImportJobDocument } from '@hamkor/contract';
import type { Locale } from '@hamkor/messages';
import { phrases } from '../platform/language.ts';
import { problemWords } from '../warehouse/problem-words.ts';
import type { ImportRecord } from './import-record.ts';

const whole = (value: number | null): number | null => (value === null ? null : Math.round(value));

/** An import as it leaves, its problems in the reader's language. */
export const importDocument = async (
  record: ImportRecord,
  hasFiles: (uploads: readonly string[]) => boolean,
  locale: Locale,
): Promise<ImportJobDocument> => {
  const { id, request, state, progress, startedAt, endedAt, ref, problems } = record;
  const t = await phrases(locale);
  return {
    id,
    format: request.format,
    name: request.name,
    state,
    ...progress,
    rowsPerSecond: whole(progress.rowsPerSecond),
    secondsLeft: whole(progress.secondsLeft),
    startedAt,
    endedAt,
    ref,
    problems: problems.map((problem) => problemWords(t, problem)),
    isResumable: (state === 'cancelled' || state === 'failed') && hasFiles(request.uploads),
  };
};
