import type { Locale } from '@hamkor/messages';
import type { RecordBody } from '@hamkor/registry';
import { phrases } from '../../platform/language.ts';
import type { FieldError } from '../../platform/problem.ts';
import { hazardsIn } from './written-body.ts';

/** Hazards in the names of a body as wrong fields; `place` is the pointer to the body: `/body/record`. */
export const hazardErrors = async (
  body: Pick<RecordBody, 'name' | 'otherNames'>,
  place: string,
  locale: Locale,
): Promise<FieldError[]> => {
  const found = hazardsIn(body);
  if (found.length === 0) return [];
  const t = await phrases(locale);
  return found.map(({ pointer, hazard }) => ({
    pointer: `${place}${pointer}`,
    detail: t(`problems.records.hazard.${hazard}`),
  }));
};
