import { expect, test } from 'vitest';
import { caseAt } from './case-at.ts';
import { endFault, silenceEnd } from './silence-end.ts';
import type { PlaceCalendar } from './silence-end.ts';
import { concordantCase, coordinator, hour, silenceOn } from './test-case.ts';

/** Six in the evening on Thursday, 12 March 2026, at places of all the zones of members: 15:00, 13:30, 13:00, … in UTC. */
const places = [
  ['+03:00', 'Europe/Moscow', '2026-03-12T15:00:00.000Z'],
  ['+04:30', 'Asia/Kabul', '2026-03-12T13:30:00.000Z'],
  ['+05:00', 'Asia/Tashkent', '2026-03-12T13:00:00.000Z'],
  ['+05:30', 'Asia/Kolkata', '2026-03-12T12:30:00.000Z'],
  ['+06:00', 'Asia/Bishkek', '2026-03-12T12:00:00.000Z'],
  ['+08:00', 'Asia/Shanghai', '2026-03-12T10:00:00.000Z'],
] as const;

const working = { weekend: [6, 7], nonWorkingDays: [] };
const monday = hour(0);
const shifted = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

test.each(places)(
  'at %s an objection counts 1 ms before the end, and neither at it nor after it',
  (_, zone, until) => {
    expect(silenceEnd('2026-03-12T18:00', { zone, ...working }, monday)).toEqual({ kind: 'end', until });
    for (const [ms, expected, stage] of [
      [-1, 'not-adopted', 'not-adopted'],
      [0, 'silenceOver', 'adopted'],
      [1, 'silenceOver', 'adopted'],
    ] as const) {
      const told = concordantCase();
      told.does(0, coordinator('BBB'), 'council.announce-silence', silenceOn(told.fold(), until, { zone }));
      const at = (Date.parse(until) + ms - Date.parse(hour(0))) / 3_600_000;
      expect(told.does(at, coordinator('EEE'), 'council.object', { text: 'no' })).toBe(expected);
      const state = caseAt(told.fold().state, shifted(until, ms));
      expect(state.stage).toBe(stage);
      if (stage === 'adopted') expect(state.outcomes.at(-1)).toMatchObject({ result: 'adopted', at: until });
      // Nobody has acted: the case itself knows the hour.
      const alone = concordantCase();
      alone.does(0, coordinator('BBB'), 'council.announce-silence', silenceOn(alone.fold(), until, { zone }));
      expect(caseAt(alone.fold().state, shifted(until, ms)).question === null).toBe(ms >= 0);
    }
  },
);

test('an assent and an opinion 1 ms before the end stand in the record of what was adopted', () => {
  const until = '2026-03-12T13:00:00.000Z';
  const told = concordantCase();
  const { hash } = told.fold().document!;
  told.does(0, coordinator('BBB'), 'council.announce-silence', silenceOn(told.fold(), until));
  const last = (Date.parse(until) - 1 - Date.parse(hour(0))) / 3_600_000;
  told.does(last, coordinator('CCC'), 'council.assent', { hash });
  told.does(last, coordinator('DDD'), 'council.record-opinion', {
    point: 'Article 2',
    text: 'Слово в слово, 逐字.',
  });
  expect(told.does(last, coordinator('DDD'), 'council.assent', { hash: 'f'.repeat(64) })).toBe('otherText');
  expect(caseAt(told.fold().state, until).outcomes[0]).toMatchObject({
    opinions: [{ state: 'DDD', point: 'Article 2', text: 'Слово в слово, 逐字.' }],
    question: { positions: { CCC: [{ stance: 'assent' }] } },
  });
});

test.each([
  ['a weekend', '2026-03-14T18:00', {}, 'notWorkingDay'],
  ['the midnight with which a weekend begins', '2026-03-14T00:00', {}, 'notWorkingDay'],
  ['the midnight with which a weekend ends', '2026-03-16T00:00', {}, 'notWorkingDay'],
  ['the first working hour', '2026-03-16T00:01', {}, 'end'],
  ['a weekend of Friday', '2026-03-13T18:00', { weekend: [5] }, 'notWorkingDay'],
  ['a holiday', '2026-03-20T18:00', { nonWorkingDays: ['2026-03-20'] }, 'notWorkingDay'],
  ['a day too near', '2026-03-10T10:59', {}, 'silenceTooShort'],
  ['24 hours to the minute', '2026-03-10T11:00', {}, 'end'],
  ['yesterday', '2026-03-08T18:00', {}, 'endPast'],
  ['nowhere', '2026-03-12T18:00', { zone: 'Asia/Atlantis' }, 'unknownZone'],
  ['an offset, which has no calendar', '2026-03-12T18:00', { zone: '+05:00' }, 'unknownZone'],
] as readonly (readonly [string, string, Partial<PlaceCalendar>, string])[])(
  'a silence that would end on %s: %s',
  (_, local, more, expected) => {
    const end = silenceEnd(local, { zone: 'Asia/Tashkent', ...working, ...more }, monday);
    expect(end.kind === 'end' ? 'end' : end.rule).toBe(expected);
  },
);

test('the day of the place counts, not that of Greenwich', () => {
  // Friday evening in London is Saturday in Shanghai.
  const until = '2026-03-13T17:00:00.000Z';
  expect(endFault({ until, zone: 'Asia/Shanghai', ...working }, monday)).toBe('notWorkingDay');
  expect(endFault({ until, zone: 'Europe/Moscow', ...working }, monday)).toBe(null);
});

test.each([
  ['unknownZone', { zone: 'Nowhere/Here' }],
  ['notWorkingDay', { until: '2026-03-14T10:00:00.000Z' }],
  ['endPast', { until: '2026-03-09T06:00:00.000Z' }],
  ['silenceTooShort', { until: '2026-03-10T05:59:59.999Z' }],
  ['otherText', { hash: 'a'.repeat(64) }],
  ['wrongKind', { gate: 'g1', checklist: [] }],
] as const)('a silence is not announced against the rule %s', (rule, more) => {
  const told = concordantCase();
  const body = { ...silenceOn(told.fold(), '2026-03-12T13:00:00.000Z'), ...more };
  expect(told.does(0, coordinator('BBB'), 'council.announce-silence', body)).toBe(rule);
  expect(told.fold().state.question).toBe(null);
});
