import type { Json } from '@hamkor/acts';
import type { RecordBody } from '@hamkor/registry';
import type { Alpha2Of, Publisher } from '../exchanged-record.ts';
import type { Rest } from '../rest.ts';
import { leavesNotIn, restSchema, withRest } from '../rest.ts';
import type { Reading } from '../taken-up.ts';
import { bodyFrom, joined, unreadable } from '../taken-up.ts';
import type { Element } from './element.ts';
import { attributeOf, childrenOf, parsed, textOf } from './element.ts';
import type { Alpha3Of } from './read-activity.ts';
import { readActivity } from './read-activity.ts';
import type { ActivityType } from './write-activity.ts';
import { writeActivity } from './write-activity.ts';

interface Beside {
  readonly type: ActivityType;
  readonly rest: Rest;
}

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const besideOf = (activity: Element): Beside => {
  const [element] = childrenOf(activity, 'hamkor:rest');
  const type = attributeOf(element, 'type');
  const rest = restSchema.safeParse(jsonOf(textOf(element) ?? ''));
  return {
    type: type === 'programme' || type === 'investment' ? type : 'project',
    rest: rest.success ? rest.data : [],
  };
};

/** What the file itself is, for records whose source it does not name. */
const citedFrom = (activity: Element): string => {
  const [reporter] = childrenOf(activity, 'reporting-org');
  const name = textOf(childrenOf(reporter, 'narrative')[0]);
  const identifier = textOf(childrenOf(activity, 'iati-identifier')[0]);
  return [name ?? attributeOf(reporter, 'ref'), identifier].filter((part) => part !== null).join(', ');
};

const withCited = (value: Json, activity: Element): Json => {
  const body = value as { readonly [name: string]: Json };
  const source = body['source'] as { readonly [name: string]: Json };
  return source['cited'] === null ? { ...body, source: { ...source, cited: citedFrom(activity) } } : value;
};

/** Where an activity tells of a field that is missing. */
const elementOf: Readonly<Record<string, string>> = {
  '/name': '/title',
  '/details/stage': '/activity-status',
};

export interface ActivityReader {
  readonly alpha2Of: Alpha2Of;
  readonly alpha3Of: Alpha3Of;
}

const nobody: Publisher = { name: '', reference: '', address: '' };
/** Fields of the publisher's own, not of the activity. */
const framing: ReadonlySet<string> = new Set([
  'hamkor:rest',
  'reporting-org',
  '@last-updated-datetime',
  '@hierarchy',
  'iati-identifier',
]);

const unmappedIn = (activity: Element, body: RecordBody, { alpha2Of }: ActivityReader) => {
  const start = childrenOf(activity, 'activity-date').find((date) =>
    ['1', '2'].includes(attributeOf(date, 'type') ?? ''),
  );
  const since = attributeOf(start, 'iso-date') ?? '1900-01-01';
  const written = writeActivity(
    { id: '', body, publishedAt: since, updatedAt: since } as Parameters<typeof writeActivity>[0],
    { publisher: nobody, alpha2Of, today: '9999-12-31' },
  );
  const told = Object.fromEntries(Object.entries(activity).filter(([name]) => !framing.has(name)));
  return leavesNotIn(told as Json, written as Json).filter(({ value }) => value.trim() !== '');
};

const readOne = (activity: Element, base: string, reader: ActivityReader): Reading => {
  const reference = textOf(childrenOf(activity, 'iati-identifier')[0])?.trim() ?? null;
  if (reference === null)
    return unreadable({ kind: 'missing', at: `${base}/iati-identifier`, found: null, expected: 'text' });
  const { type, rest } = besideOf(activity);
  const { value, overtaken } = withRest(readActivity(activity, type, reader.alpha3Of), rest);
  const found = bodyFrom(withCited(value, activity), '');
  if (found.kind === 'problems')
    return {
      records: [],
      problems: found.problems.map(({ kind, at, found: what, expected }) => ({
        kind,
        at: base + (elementOf[at] ?? at),
        found: what,
        expected,
      })),
      unmapped: [],
    };
  return {
    records: [{ reference, body: found.body }],
    problems: [],
    unmapped: [
      ...unmappedIn(activity, found.body, reader).map(({ at, value: leaf }) => ({
        at: base + at,
        value: leaf,
      })),
      ...overtaken.map((field) => ({ at: `${base}/hamkor:rest`, value: field })),
    ],
  };
};

/** Activities of an IATI 2.03 file: every one, or none and each thing that is wrong. */
export const readIati = (file: Uint8Array | string, reader: ActivityReader): Reading => {
  const found = parsed(file);
  if (found.kind === 'problem') return unreadable(found.problem);
  const activities = childrenOf(found.root, 'iati-activity');
  if (found.name !== 'iati-activities' || activities.length === 0)
    return unreadable({
      kind: 'no-records',
      at: '',
      found: found.name,
      expected: 'iati-activities/iati-activity',
    });
  const readings = activities.map((activity, at) => readOne(activity, `/iati-activity/${at}`, reader));
  const references = readings.flatMap(({ records }) => records.map(({ reference }) => reference));
  const twice = references.filter((reference, at) => references.indexOf(reference) < at);
  return twice.length > 0
    ? unreadable({ kind: 'twice', at: '/iati-activity', found: twice[0]!, expected: null })
    : joined(readings);
};
