import type { DeliveryKind } from '@hamkor/delivery';
import type { TypedText } from '../../dossiers/form/typed-text.ts';
import { givenText, noText, typedNumber } from '../../dossiers/form/typed-text.ts';

/** How a field is entered and what it gives: `share` is typed in per cent, `target` is one of the parts it may be done to. */
export type FieldEntry =
  | 'target'
  | 'line'
  | 'passage'
  | 'day'
  | 'month'
  | 'number'
  | 'count'
  | 'share'
  | 'cause'
  | 'member'
  | 'indicator'
  | 'currency'
  | 'trilingual';

export interface DeedField {
  /** Name in the body; `evidence.text` lies within `evidence`. Key of `delivery.form.field`, dots as underscores. */
  readonly name: string;
  readonly entry: FieldEntry;
  readonly isOptional?: true;
}

const target = (name: string): DeedField => ({ name, entry: 'target' });
const evidence: readonly DeedField[] = [
  { name: 'evidence.text', entry: 'passage' },
  { name: 'evidence.source', entry: 'line' },
];

/** What each deed asks for; the plan itself has a form of its own. */
export const deedFields = {
  'delivery.forecast': [
    target('milestone'),
    { name: 'date', entry: 'day' },
    { name: 'cause', entry: 'cause', isOptional: true },
    { name: 'text', entry: 'passage' },
  ],
  'delivery.achieve': [target('milestone'), { name: 'on', entry: 'day' }, ...evidence],
  'delivery.report-progress': [
    target('milestone'),
    { name: 'share', entry: 'share' },
    { name: 'on', entry: 'day' },
    ...evidence,
  ],
  'delivery.complete-task': [target('task'), { name: 'on', entry: 'day' }, ...evidence],
  'delivery.take-back': [target('target'), { name: 'text', entry: 'passage' }],
  'delivery.confirm': [target('target'), ...evidence],
  'delivery.dispute': [target('target'), { name: 'text', entry: 'passage' }],
  'delivery.settle-dispute': [target('dispute'), { name: 'text', entry: 'passage' }],
  'delivery.report-cost': [
    { name: 'month', entry: 'month' },
    { name: 'amount', entry: 'number' },
    { name: 'currency', entry: 'currency' },
    { name: 'rate', entry: 'number' },
    { name: 'source', entry: 'line' },
  ],
  'delivery.add-task': [
    { name: 'case', entry: 'line' },
    { name: 'paragraph', entry: 'line', isOptional: true },
    { name: 'text', entry: 'trilingual' },
    { name: 'owner', entry: 'member' },
    { name: 'due', entry: 'day' },
  ],
  'delivery.schedule-reviews': [
    { name: 'first', entry: 'day' },
    { name: 'everyMonths', entry: 'count' },
  ],
  'delivery.hold-review': [
    target('due'),
    { name: 'on', entry: 'day' },
    { name: 'findings', entry: 'trilingual' },
  ],
  'delivery.report-indicator': [
    { name: 'indicator', entry: 'indicator' },
    { name: 'period', entry: 'line' },
    { name: 'value', entry: 'number' },
    { name: 'source', entry: 'line' },
  ],
} as const satisfies Partial<Record<DeliveryKind, readonly DeedField[]>>;
export type PlainDeed = keyof typeof deedFields;

/** What is typed, by name of field. */
export type TypedDeed = Readonly<Record<string, string | TypedText>>;

export const blankDeed = (fields: readonly DeedField[]): TypedDeed =>
  Object.fromEntries(fields.map(({ name, entry }) => [name, entry === 'trilingual' ? noText : '']));

/** One field as the server takes it; undefined where it is missing or cannot be read. */
const given = ({ entry, isOptional }: DeedField, typed: string | TypedText | undefined): unknown => {
  if (typed === undefined) return undefined;
  if (typeof typed !== 'string') return givenText(typed) ?? undefined;
  const text = typed.trim();
  if (text === '') return isOptional === true ? null : undefined;
  if (entry === 'number') return typedNumber(text) ?? undefined;
  if (entry === 'share') {
    const percent = typedNumber(text);
    return percent === null || percent < 0 || percent > 100 ? undefined : percent / 100;
  }
  if (entry === 'count') return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined;
  return entry === 'currency' ? text.toUpperCase() : text;
};

/** The body of a deed from what is typed; null while something is missing or cannot be read. */
export const deedBody = (fields: readonly DeedField[], typed: TypedDeed): object | null => {
  const body: Record<string, unknown> = {};
  for (const field of fields) {
    const value = given(field, typed[field.name]);
    if (value === undefined) return null;
    const [outer = '', inner] = field.name.split('.');
    body[outer] = inner === undefined ? value : { ...(body[outer] as object | undefined), [inner]: value };
  }
  return body;
};
