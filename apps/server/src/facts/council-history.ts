import type { CouncilBody } from '@hamkor/council';
import { caseKinds, stages } from '@hamkor/council';
import { confidences, knownIn, matching, oneOf, optional, source, text } from '@hamkor/provenance';
import { country } from './columns.ts';
import type { Gather } from './reader.ts';

const origin = 'council-history';

/** A case of history as the log takes it up. */
export interface HistoryFact {
  readonly id: string;
  readonly body: CouncilBody<'council.take-up'>;
}

const caseId = (header: string) =>
  matching(header, /^history(-[a-z0-9]+)+$/, 'an id in small letters such as history-mim-1');
const states = matching('interested', /^[A-Z]{3}(;[A-Z]{3})*$/, 'codes of states, as KAZ;UZB');
const day = matching('on', /^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year, as 2021-07-16');

const trilingual = (name: 'title' | 'summary' | 'text') => ({
  [`${name}_en`]: text(`${name}_en`),
  [`${name}_ru`]: text(`${name}_ru`),
  [`${name}_zh`]: text(`${name}_zh`),
});

const wordsOf = (name: 'title' | 'summary' | 'text', row: Readonly<Record<string, unknown>>) => ({
  en: row[`${name}_en`] as string,
  ru: row[`${name}_ru`] as string,
  zh: row[`${name}_zh`] as string,
});

/** Meetings, programmes and decisions of the past, each with its events in the order of the table. */
export const gatherCouncilHistory: Gather<readonly HistoryFact[]> = (facts, codes) => {
  const cases = facts.table(
    origin,
    'cases.csv',
    {
      id: caseId('id'),
      kind: oneOf('kind', caseKinds),
      matter: oneOf('matter', ['text', 'project']),
      forum: text('forum'),
      chair: optional(country('chair', codes)),
      interested: optional(states),
      parent: optional(caseId('parent')),
      ...trilingual('title'),
      ...trilingual('summary'),
    },
    (row) => row.id,
  );
  const events = facts.table(
    origin,
    'events.csv',
    {
      case: knownIn('case', new Set(cases.map(({ id }) => id)), 'case in cases.csv'),
      on: day,
      stage: oneOf('stage', Object.values(stages).flat()),
      isDecision: oneOf('is_decision', ['yes', 'no']),
      ...trilingual('text'),
      source: source(),
      confidence: oneOf('confidence', confidences),
    },
    (row) => `${row.case}, ${row.on}`,
  );
  return cases.map((row) => ({
    id: row.id,
    body: {
      caseKind: row.kind,
      matter: row.matter,
      title: wordsOf('title', row),
      summary: wordsOf('summary', row),
      forum: row.forum,
      chair: row.chair,
      interested: row.interested?.split(';') ?? null,
      parent: row.parent,
      events: events
        .filter((event) => event.case === row.id)
        .map((event) => ({
          on: event.on,
          stage: event.stage,
          text: wordsOf('text', event),
          isDecision: event.isDecision === 'yes',
          source: event.source,
          confidence: event.confidence,
        })),
    },
  }));
};
