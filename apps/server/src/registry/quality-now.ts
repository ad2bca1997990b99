import type { RecordState } from '@hamkor/registry';

/** Quality of a record on a day: the share of its fields that say something. */
export const qualityNow = (
  { body }: Pick<RecordState, 'body'>,
  _today: string,
): { readonly score: number } => {
  const fields = Object.values({ ...body, ...body.details });
  return { score: fields.filter((value) => value !== null).length / fields.length };
};
