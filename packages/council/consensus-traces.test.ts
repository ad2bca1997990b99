import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { referenceFile } from '../../tools/reference.ts';
import { caseAt } from './case-at.ts';
import type { CaseState } from './case-state.ts';
import {
  codeOf,
  concordantCase,
  coordinator,
  draftBody,
  hour,
  officer,
  openBody,
  questionOn,
  silenceOn,
  story,
} from './test-case.ts';
import type { Story } from './test-case.ts';

interface TraceEvent {
  readonly t: number;
  readonly type: string;
  readonly by: string;
  readonly hash?: string;
  readonly text?: string;
  readonly until?: number;
}

interface Trace {
  readonly id: string;
  readonly title: string;
  readonly input: {
    readonly members: readonly string[];
    readonly members_override?: readonly string[];
    readonly observers: readonly string[];
    readonly mode: 'meeting' | 'silence';
    readonly kind?: 'project' | 'suspension';
    readonly concerned?: string;
    readonly silence_until?: number;
    readonly meeting_day?: number;
    readonly text: { readonly languages: { readonly zh: boolean }; readonly concordant: boolean };
    readonly events: readonly TraceEvent[];
  };
  readonly expect: {
    readonly outcome: 'adopted' | 'not_adopted' | 'pending' | 'draft';
    readonly hash?: string;
    readonly reservations?: readonly { readonly by: string; readonly text: string }[];
    readonly blocking?: readonly string[];
    readonly participants?: readonly string[];
    readonly participants_at?: Readonly<Record<string, readonly string[]>>;
    readonly rejected_events?: readonly number[];
    readonly adopted_at?: number;
    readonly broken_at?: number;
    readonly late?: boolean;
    readonly days_before?: number;
  };
}

const file = referenceFile('process/consensus-cases.json');
const traces: readonly Trace[] =
  file === null ? [] : (JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Trace[] }).cases;

const chair = coordinator('BBB');

/** The case of a trace before its first event. */
const beginning = ({ input }: Trace): Story => {
  const more = {
    members: (input.members_override ?? input.members).map(codeOf),
    observers: input.observers.map(codeOf),
    matter: input.kind === 'project' ? 'project' : input.kind === 'suspension' ? 'membership' : 'text',
    concerned: input.concerned === undefined ? null : codeOf(input.concerned),
  } as const;
  if (input.text.concordant && input.meeting_day === undefined) return concordantCase(more);
  const told = story();
  told.does(-2, coordinator('AAA'), 'council.open', openBody('programme', more));
  told.does(-1, coordinator('AAA'), 'drafting.start', draftBody(input.text.languages.zh ? '第一条' : null));
  return told;
};

/** Does what an event of a trace tells; whether it was accepted. */
const tell = (told: Story, { input }: Trace, event: TraceEvent, hours: (t: number) => number): boolean => {
  const before = told.acts().length;
  const at = hours(event.t);
  const by = coordinator(codeOf(event.by));
  const { document } = told.fold();
  switch (event.type) {
    case 'table':
      told.does(at, chair, 'council.table', questionOn(told.fold()));
      break;
    case 'announce_silence':
      // A new text is consolidated and certified before it can be put again.
      if (document!.amendments.some(({ standing }) => standing === 'pending')) {
        told.does(at, officer('one'), 'drafting.consolidate', {
          accept: [{ amendment: 'm1', texts: null }],
          decline: [],
        });
        const { hash } = told.fold().document!;
        told.does(at, officer('two'), 'drafting.certify', { hash });
        told.does(at, officer('three'), 'drafting.certify', { hash });
      }
      told.does(
        at,
        chair,
        'council.announce-silence',
        // Traces know no days of the week.
        silenceOn(told.fold(), hour(hours(event.until ?? input.silence_until!)), { weekend: [] }),
      );
      return told.acts().at(-1)!.kind === 'council.announce-silence';
    case 'object':
      told.does(at, by, 'council.object', { text: 'no' });
      break;
    case 'withdraw':
      told.does(at, by, 'council.withdraw-position');
      break;
    case 'reserve':
      told.does(at, by, 'council.record-opinion', { point: null, text: event.text });
      break;
    case 'opt_out':
      told.does(at, by, 'council.opt-out', { reason: null });
      break;
    case 'join':
      told.does(at, by, 'council.join');
      break;
    case 'close':
      told.does(at, chair, 'council.close');
      break;
    case 'circulate':
      told.does(at, officer('one'), 'council.circulate', {
        hash: document!.hash,
        meeting: 'meeting',
        meetingAt: hour(hours(input.meeting_day!)),
        termDays: null,
      });
      break;
    case 'amend': {
      const [paragraph] = document!.paragraphs;
      told.does(at, by, 'drafting.propose', {
        amendment: {
          operation: 'replace',
          paragraph: paragraph!.id,
          base: paragraph!.hash,
          texts: { ru: 'Иная статья', zh: '另一条', en: 'Another article' },
        },
        reason: null,
      });
      break;
    }
    case 'tick':
      return true;
    default:
      throw new Error(`unknown event ${event.type}`);
  }
  return told.acts().length > before;
};

const outcomeOf = (state: CaseState): Trace['expect']['outcome'] => {
  if (state.question !== null) return 'pending';
  const result = state.outcomes.at(-1)?.result;
  if (result === undefined) return 'draft';
  return result === 'adopted' ? 'adopted' : 'not_adopted';
};

const joinedOrIn = (state: CaseState): string[] =>
  state.members.filter((member) => ['in', 'joined'].includes(state.participation[member]?.standing ?? 'out'));

test.runIf(traces.length > 0).each(traces.map((trace) => [trace.id, trace.title, trace] as const))(
  'trace %s: %s (needs the shared consensus cases)',
  (_id, _title, trace) => {
    const { input, expect: expected } = trace;
    const hours = (t: number): number => (input.mode === 'meeting' ? t * 24 : t);
    const told = beginning(trace);
    const rejected = input.events.flatMap((event, index) => (tell(told, trace, event, hours) ? [] : [index]));
    const end = hour(hours(input.events.at(-1)!.t));
    const state = caseAt(told.fold().state, end);
    const last = state.outcomes.at(-1);

    expect(rejected).toEqual(expected.rejected_events ?? []);
    expect(outcomeOf(state)).toBe(expected.outcome);
    if (expected.outcome === 'adopted') expect(state.stage).toBe('adopted');
    if (expected.hash !== undefined) {
      const hash = told.fold().document!.hash;
      expect(last?.result === 'adopted' ? last.question.hash : state.question!.hash).toBe(hash);
      expect(told.fold().document!.version).toBe(expected.hash === 'a1' ? 1 : 2);
    }
    if (expected.reservations !== undefined)
      expect(last!.opinions).toEqual(
        expected.reservations.map(({ by, text }) => ({ state: codeOf(by), point: null, text })),
      );
    if (expected.blocking !== undefined) expect(last!.blocking).toEqual(expected.blocking.map(codeOf));
    if (expected.participants !== undefined)
      expect(last!.participants).toEqual(expected.participants.map(codeOf));
    if (expected.adopted_at !== undefined) expect(last!.at).toBe(hour(hours(expected.adopted_at)));
    if (expected.broken_at !== undefined)
      expect([last!.result, last!.at]).toEqual(['broken', hour(hours(expected.broken_at))]);
    if (expected.late !== undefined) expect(state.circulation!.isLate).toBe(expected.late);
    if (expected.days_before !== undefined) expect(state.circulation!.daysBefore).toBe(expected.days_before);
    for (const [t, participants] of Object.entries(expected.participants_at ?? {})) {
      const until = hour(hours(Number(t)));
      const prefix = beginning(trace);
      for (const event of input.events) if (hour(hours(event.t)) <= until) tell(prefix, trace, event, hours);
      expect(joinedOrIn(prefix.fold().state)).toEqual(participants.map(codeOf));
    }
  },
);

test.runIf(traces.length > 0)('there are fourteen traces, and no other kind of expectation in them', () => {
  expect(traces.map(({ id }) => id)).toEqual(
    Array.from({ length: 14 }, (_, index) => `c${String(index + 1).padStart(2, '0')}`),
  );
  expect([...new Set(traces.flatMap((trace) => Object.keys(trace.expect)))].sort()).toEqual([
    'adopted_at',
    'blocking',
    'broken_at',
    'days_before',
    'hash',
    'late',
    'outcome',
    'participants',
    'participants_at',
    'rejected_events',
    'reservations',
  ]);
});
