import type { Json } from '@hamkor/acts';
import type { ExchangedRecord } from '../exchanged-record.ts';
import { ofType } from '../exchanged-record.ts';
import { restOf } from '../rest.ts';
import type { Element } from './element.ts';
import { jsonInXml, parsed, written } from './element.ts';
import type { Alpha3Of } from './read-activity.ts';
import { readActivity } from './read-activity.ts';
import type { ActivityContext, ActivityType, Lack } from './write-activity.ts';
import { lackOf, writeActivity } from './write-activity.ts';

/** Namespace of what IATI has no element for. */
export const restNamespace = 'urn:hamkor:exchange:1';

export interface Activities {
  /** An IATI 2.03 activity file; null where no record can be an activity. */
  readonly xml: string | null;
  /** Records that cannot be one, and why. */
  readonly leftOut: readonly { readonly id: string; readonly lack: Lack }[];
}

const again = (activity: Element): Element => {
  const found = parsed(written('iati-activity', activity));
  if (found.kind === 'problem') throw new Error(`unreadable activity: ${JSON.stringify(found.problem)}`);
  return found.root;
};

const wholeActivity = (
  record: ExchangedRecord<ActivityType>,
  context: ActivityContext,
  alpha3Of: Alpha3Of,
): Element => {
  const activity = writeActivity(record, context);
  const { type } = record.body;
  const rest = restOf(readActivity(again(activity), type, alpha3Of), record.body as Json);
  return {
    ...activity,
    'hamkor:rest': [{ '@xmlns:hamkor': restNamespace, '@type': type, '#': jsonInXml(rest) }],
  };
};

/** Projects, programmes and investments among some records as IATI 2.03 activities (https://iatistandard.org). */
export const iatiActivities = (
  records: readonly ExchangedRecord[],
  context: ActivityContext,
  alpha3Of: Alpha3Of,
): Activities => {
  const some: readonly ExchangedRecord<ActivityType>[] = [
    ...ofType(records, 'project'),
    ...ofType(records, 'programme'),
    ...ofType(records, 'investment'),
  ];
  const leftOut = some.flatMap((record) => {
    const lack = lackOf(record);
    return lack === null ? [] : [{ id: record.id, lack }];
  });
  const activities = some.filter((record) => lackOf(record) === null);
  if (activities.length === 0) return { xml: null, leftOut };
  const newest = activities
    .map(({ updatedAt }) => updatedAt)
    .reduce((one, other) => (one > other ? one : other));
  return {
    xml: written('iati-activities', {
      '@version': '2.03',
      '@generated-datetime': newest,
      'iati-activity': activities.map((record) => wholeActivity(record, context, alpha3Of)),
    }),
    leftOut,
  };
};
