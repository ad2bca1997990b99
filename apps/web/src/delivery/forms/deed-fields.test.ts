import { deliveryBodies } from '@hamkor/delivery';
import { expect, test } from 'vitest';
import type { DeedField, PlainDeed } from './deed-fields.ts';
import { blankDeed, deedBody, deedFields } from './deed-fields.ts';

const kinds = Object.keys(deedFields) as PlainDeed[];
const noTask = { en: 'Lay the track', ru: '', zh: '' };

/** Something that fits each field. */
const sample = ({ name, entry }: DeedField) =>
  ({
    target: name === 'due' ? '2026-07-01' : name === 'task' ? 't1' : name === 'dispute' ? 'd1' : 'm1',
    line: name === 'period' ? '2026' : 'A source',
    passage: 'What was seen',
    day: '2026-06-30',
    month: '2026-06',
    number: '1 250,5',
    count: '6',
    share: '80',
    cause: 'permits',
    member: 'KAZ',
    indicator: 'i1',
    currency: 'kzt',
    trilingual: noTask,
  })[entry];

test.each(kinds)('what the form of %s asks for is what the log takes', (kind) => {
  const fields: readonly DeedField[] = deedFields[kind];
  const body = deedBody(fields, Object.fromEntries(fields.map((field) => [field.name, sample(field)])));
  expect(deliveryBodies[kind].safeParse(body).error?.issues).toBeUndefined();
});

test.each(kinds)('nothing typed is no body for %s', (kind) => {
  expect(deedBody(deedFields[kind], blankDeed(deedFields[kind]))).toBeNull();
});

test('a share is typed in per cent, and more than all is none', () => {
  const fields = [{ name: 'share', entry: 'share' }] as const;
  expect(deedBody(fields, { share: '12,5' })).toEqual({ share: 0.125 });
  expect(deedBody(fields, { share: '101' })).toBeNull();
});

test('a cause that nobody gives is unknown, not another one', () => {
  const fields = [{ name: 'cause', entry: 'cause', isOptional: true }] as const;
  expect(deedBody(fields, { cause: '' })).toEqual({ cause: null });
});
