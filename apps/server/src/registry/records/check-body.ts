import type { checkResultSchema } from '@hamkor/contract';
import type { Locale } from '@hamkor/messages';
import { recordBodySchema } from '@hamkor/registry';
import type { Viewer } from '@hamkor/registry';
import type { z } from 'zod';
import { issueErrors } from './issue-errors.ts';
import type { Database } from '../../tables.ts';
import { readAs } from '../read-as.ts';
import type { Scoring } from '../scoring.ts';
import { likelyDuplicates } from './duplicate-queue.ts';
import { lenientBody } from './lenient-body.ts';
import { hazardErrors } from './hazard-errors.ts';

type CheckResult = z.output<typeof checkResultSchema>;

const nothing: CheckResult['quality'] = { score: 0, completeness: 0, plausibility: 0, parts: [] };

/**
 * What a body would score as it stands, what is wrong with it and which records may be the same thing, without keeping
 * anything.
 *
 * @param id that of the record being changed, which is no duplicate of itself
 */
export const checkBody = async (
  db: Database,
  viewer: Viewer,
  given: unknown,
  id: string | null,
  scoring: Scoring,
  today: string,
  locale: Locale,
): Promise<CheckResult> => {
  const reading = recordBodySchema.safeParse(given);
  const body = reading.success ? reading.data : lenientBody(given);
  const wrong = reading.success ? [] : await issueErrors(reading.error, locale);
  if (body === null) return { quality: nothing, problems: wrong, likely: [] };
  const quality = scoring(body, today);
  const likely = await readAs(db, viewer, (reader) => likelyDuplicates(reader, id, body));
  return {
    quality: { ...quality, parts: [...quality.parts] },
    problems: [...wrong, ...(await hazardErrors(body, '', locale))],
    likely: likely.map((one) => ({ id: one.id, name: one.name, likeness: one.likeness })),
  };
};
