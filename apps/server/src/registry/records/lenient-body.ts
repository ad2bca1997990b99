import type { RecordBody, RecordType } from '@hamkor/registry';
import { detailSchemas, recordBodySchema, recordTypes } from '@hamkor/registry';

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const common: Fields = {
  name: { en: null, ru: null, zh: null },
  otherNames: [],
  summary: null,
  note: null,
  states: [],
  codes: [],
  identifiers: [],
  place: null,
  website: null,
  links: [],
  source: { cited: '', year: null, confidence: 'unverified', origin: null },
};

/** Details of a type of which nothing is said yet: lists are empty, everything else is unknown. */
const blankDetails = (type: RecordType): Fields =>
  Object.fromEntries(
    Object.entries(detailSchemas[type].shape).map(([name, schema]) => [
      name,
      (schema as { readonly type: string }).type === 'array' ? [] : null,
    ]),
  );

/**
 * A body as far as it can be read while it is being written: what is missing or wrong counts as not said. Null where not even
 * the type is known.
 */
export const lenientBody = (given: unknown): RecordBody | null => {
  if (!isFields(given)) return null;
  const type = recordTypes.find((one) => one === given['type']);
  if (type === undefined) return null;
  const blank: Fields = { ...structuredClone(common), details: blankDetails(type) };
  const details = isFields(given['details']) ? given['details'] : {};
  const body: Fields = { type };
  for (const name of Object.keys(blank)) body[name] = given[name] ?? blank[name];
  body['details'] = Object.fromEntries(
    Object.entries(blank['details'] as Fields).map(([name, none]) => [name, details[name] ?? none]),
  );
  const reading = recordBodySchema.safeParse(body);
  if (reading.success) return reading.data;
  for (const { path } of reading.error.issues) {
    const [field, detail] = path;
    if (field === 'details' && typeof detail === 'string')
      (body['details'] as Fields)[detail] = (blank['details'] as Fields)[detail];
    else if (typeof field === 'string') body[field] = blank[field];
  }
  return body as RecordBody;
};
