import type { Json } from '@hamkor/acts';
import type { RecordBody } from '../record-body.ts';
import type { RivalFigure } from '../record-state.ts';
import { isSame } from './changes.ts';
import { figureFields } from './figure-fields.ts';

type Fields = Readonly<Record<string, Json | undefined>>;

/** Field by field: where nobody has changed what was taken up before, the new word; else the word of whoever changed it. */
const merged = (current: Fields, before: Fields, after: Fields): Fields =>
  Object.fromEntries(
    [...new Set([...Object.keys(current), ...Object.keys(after)])].map((name) => [
      name,
      isSame(current[name], before[name]) ? after[name] : current[name],
    ]),
  );

const isPresent = ([, value]: readonly [string, Json | undefined]): boolean => value !== undefined;

/**
 * What stands after the platform takes up a renewed source: a person's correction stays, and where the source
 * says another figure than the person, both are shown.
 *
 * @param current What stands.
 * @param before What was taken up last, from the same source; null where a person wrote the record.
 * @param act Number of the act.
 */
export const takenUp = (
  current: RecordBody,
  before: RecordBody | null,
  after: RecordBody,
  act: number,
): { readonly body: RecordBody; readonly rivals: readonly RivalFigure[] } => {
  if (before !== null && isSame(current as Json, before as Json)) return { body: after, rivals: [] };
  const base = before ?? after;
  const { details: baseDetails, ...baseRest } = base;
  const { details, ...rest } = current;
  const { details: newDetails, ...newRest } = after;
  const fields = merged(rest as Fields, baseRest as Fields, newRest as Fields);
  const body = {
    ...Object.fromEntries(Object.entries(fields).filter(isPresent)),
    details: Object.fromEntries(
      Object.entries(merged(details as Fields, baseDetails as Fields, newDetails as Fields)).filter(
        isPresent,
      ),
    ),
  } as RecordBody;
  const kept = new Map(figureFields(body).map(({ field, value }) => [field, value]));
  const rivals = figureFields(after).flatMap(({ field, value, unit }): readonly RivalFigure[] =>
    value === null || unit === null || kept.get(field) === value
      ? []
      : [
          {
            field,
            value,
            unit,
            year: after.source.year,
            cited: after.source.cited,
            confidence: after.source.confidence,
            act,
          },
        ],
  );
  return { body, rivals };
};
