import type { RecordBody, RecordType } from './field-list.ts';
import { detailFields } from './field-list.ts';

const listKinds: ReadonlySet<string> = new Set([
  'lines',
  'languages',
  'certificates',
  'capacities',
  'choices',
]);

const blankDetails = (type: RecordType): Record<string, unknown> =>
  Object.fromEntries(
    detailFields[type].map((field) => [
      field.name,
      listKinds.has(field.kind)
        ? []
        : field.kind === 'choice' && field.isNeeded === true
          ? field.of[0]
          : // Fields that the schema wants as text begin empty: the check then says that they are missing.
            null,
    ]),
  );

/** A body with nothing in it yet: unknown is null, never zero; what it still lacks the check says. */
export const blankBody = (type: RecordType, states: readonly string[]): RecordBody =>
  ({
    type,
    name: { en: null, ru: null, zh: null },
    otherNames: [],
    summary: null,
    note: null,
    states: [...states],
    codes: [],
    identifiers: [],
    place: null,
    website: null,
    links: [],
    source: { cited: '', year: null, confidence: 'unverified', origin: null },
    details: blankDetails(type),
  }) as unknown as RecordBody;

/** The same body under another type: what all types share stays. */
export const asType = (body: RecordBody, type: RecordType): RecordBody =>
  ({ ...body, type, details: blankDetails(type) }) as unknown as RecordBody;
