import type { ModelProblem } from '@hamkor/chains';
import { valueTypes } from '@hamkor/chains';
import type { translator } from '@hamkor/messages';
import type { FieldError } from '../platform/problem.ts';

type Translate = Awaited<ReturnType<typeof translator>>;

const isValueType = (text: string): text is (typeof valueTypes)[number] =>
  (valueTypes as readonly string[]).includes(text);

/** Names of fields that people read are those of the sheets, so that they are found there. */
const placeWords = (t: Translate, { table, row, field }: ModelProblem): string => {
  if (table === null)
    return field === null ? t('chainModel.places.model') : t('chainModel.places.field', { field });
  if (row === null)
    return field === null
      ? t('chainModel.places.sheet', { table })
      : t('chainModel.places.column', { table, field });
  const at = String(row);
  return field === null
    ? t('chainModel.places.row', { table, row: at })
    : t('chainModel.places.cell', { table, row: at, field });
};

/** Where a problem stands in the model as JSON: a pointer into the body of the request. */
const pointerOf = ({ table, row, field }: ModelProblem): string =>
  [
    '/body',
    ...(table === null ? [] : [table]),
    ...(row === null ? [] : [String(row - 1)]),
    ...(field === null ? [] : [field.replaceAll('~', '~0').replaceAll('/', '~1')]),
  ].join('/');

/** A problem of a model as a field of the request that is wrong, with sheet, row and field in words. */
export const modelFieldError = (t: Translate, problem: ModelProblem): FieldError => {
  const expected = isValueType(problem.expected)
    ? t(`chainModel.valueTypes.${problem.expected}`)
    : problem.expected;
  return {
    pointer: pointerOf(problem),
    detail: t('problems.chains.place', {
      place: placeWords(t, problem),
      problem: t(`chainModel.problems.${problem.kind}`, { found: problem.found, expected }),
    }),
    ...(expected === '' ? {} : { expected }),
  };
};
