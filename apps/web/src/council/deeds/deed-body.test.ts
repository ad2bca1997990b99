import type { CaseDocument } from '@hamkor/contract';
import { councilBodies } from '@hamkor/council';
import { sentBodies } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { bodyOf, nextGate } from './deed-body.ts';
import { deedSpecs } from './deed-specs.ts';

const hash = 'a'.repeat(64);
const snapshot = 'b'.repeat(64);
const programme = {
  kind: 'programme',
  stage: 'on-agenda',
  text: { hash },
  question: null,
  outcomes: [],
} as unknown as CaseDocument;
const project = { ...programme, kind: 'project', stage: 'g1' } as CaseDocument;

/** Something typed into every field that an act may have. */
const full = {
  text: 'Words of the state.',
  point: 'Paragraph 4',
  reason: 'Another text is ready.',
  number: '12/2026',
  experts: 'Experts of three ministries',
  into: 'programme-abc',
  until: '2026-11-23T18:00',
  'until.zone': 'Asia/Tashkent',
  'until.place': 'Tashkent',
  'until.weekend': '6,7',
  'until.daysOff': '2026-12-08, 2027-01-01',
  meeting: 'meeting-abc',
  'meeting.at': '2026-12-20T05:00:00.000Z',
  termDays: '10',
  level: 'coordinators',
  snapshot,
  receivedAt: '2026-11-23T18:00',
  'receivedAt.zone': 'Asia/Shanghai',
  on: '2026-11-23',
  reference: 'Law No. 1',
  account: 'a1',
  capacity: 'delegate',
  state: 'UZB',
};

test('every form gives a body that the server takes, whole and with its optional fields empty', () => {
  for (const [kind, spec] of Object.entries(deedSpecs))
    for (const state of [programme, project]) {
      const optional = spec.fields.filter(({ isOptional }) => isOptional).map(({ name }) => [name, '']);
      for (const typed of [full, { ...full, ...Object.fromEntries(optional) }]) {
        const made = bodyOf(kind as keyof typeof deedSpecs, state, typed);
        expect(made.kind, kind).toBe('ready');
        const schema = sentBodies[kind as keyof typeof sentBodies];
        expect(made.kind === 'ready' && schema.safeParse(made.body).error, kind).toBeUndefined();
      }
    }
});

test('an empty form names every field that it waits for', () => {
  expect(bodyOf('council.begin-consultation', programme, {})).toEqual({
    kind: 'missing',
    fields: ['until', 'experts'],
  });
  expect(bodyOf('council.object', programme, { text: '   ' })).toEqual({ kind: 'missing', fields: ['text'] });
});

test('a silence ends on the clock of its place, and its calendar goes with it', () => {
  const made = bodyOf('council.announce-silence', programme, full);
  expect(made.kind === 'ready' && made.body).toMatchObject({
    hash,
    gate: null,
    until: '2026-11-23T13:00:00.000Z',
    zone: 'Asia/Tashkent',
    nonWorkingDays: ['2026-12-08', '2027-01-01'],
    weekend: [6, 7],
  });
});

test('a gate is asked for on a snapshot, a text on its hash', () => {
  const gate = bodyOf('council.table', project, full);
  expect(gate.kind === 'ready' && gate.body).toEqual({ hash: snapshot, gate: 'g2', level: 'coordinators' });
  const text = bodyOf('council.table', programme, full);
  expect(text.kind === 'ready' && text.body).toEqual({ hash, gate: null, level: 'coordinators' });
});

const circulate = (typed: Readonly<Record<string, string>>): unknown => {
  const made = bodyOf('council.circulate', programme, typed);
  return made.kind === 'ready' && made.body;
};

test('a meeting brings its beginning, unless another time was typed', () => {
  const meeting = { meeting: full.meeting, 'meeting.at': full['meeting.at'] };
  expect(circulate(meeting)).toMatchObject({ meetingAt: full['meeting.at'] });
  expect(
    circulate({ ...meeting, meetingAt: '2026-12-21T10:00', 'meetingAt.zone': 'Asia/Tashkent' }),
  ).toMatchObject({ meetingAt: '2026-12-21T05:00:00.000Z' });
  expect(circulate({})).toEqual({ hash, meeting: null, meetingAt: null, termDays: null });
});

test('gates come in order and end with the last', () => {
  expect(nextGate({ kind: 'project', stage: 'proposed' })).toBe('g0');
  expect(nextGate({ kind: 'project', stage: 'g7' })).toBeNull();
  expect(nextGate({ kind: 'project', stage: 'suspended' })).toBeNull();
  expect(nextGate(programme)).toBeNull();
});

test('no form is for an act that the council does not know', () => {
  for (const kind of Object.keys(deedSpecs)) expect(councilBodies).toHaveProperty([kind]);
});
