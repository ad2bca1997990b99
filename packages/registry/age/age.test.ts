import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultPolicy } from '../rules/default-policy.ts';
import { projectBody } from '../test-records.ts';
import { ageOf, expiryOf, renewalsDue } from './age.ts';
import { addMonths, daysBetween } from './calendar.ts';

test('months end where the shorter month ends', () => {
  expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
  expect(addMonths('2027-08-31', 6)).toBe('2028-02-29');
  expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28');
  expect(addMonths('2026-12-31', 1)).toBe('2027-01-31');
  expect(addMonths('2026-05-15T23:59:59.999Z', 24)).toBe('2028-05-15');
});

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

test('months added are as many months later, never in the month after', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
      fc.integer({ min: 1, max: 120 }),
      (date, months) => {
        const from = date.toISOString().slice(0, 10);
        const to = addMonths(from, months);
        expect(monthOf(to) - monthOf(from)).toBe(months);
        expect(to.slice(8) <= from.slice(8)).toBe(true);
        expect(daysBetween(from, to)).toBeGreaterThan(0);
      },
    ),
  );
});

const rule = defaultPolicy('KAZ').rules.project;
const age = (confirmedAt: string | null, expiresOn: string | null, year: number | null, today: string) =>
  ageOf(
    {
      body: projectBody({}, { source: { ...projectBody().source, year } }),
      confirmedAt,
      expiresOn,
    },
    rule,
    today,
  );

test('a record ages through its term, is due a month before its end, and expires the day after its last', () => {
  const confirmed = '2026-01-31T09:00:00.000Z';
  const until = expiryOf(rule, confirmed)!;
  expect(until).toBe('2027-01-31');
  const kinds = [
    '2026-01-31',
    '2026-07-31',
    '2026-08-01',
    '2026-12-31',
    '2027-01-01',
    '2027-01-31',
    '2027-02-01',
  ];
  expect(kinds.map((today) => age(confirmed, until, 2020, today).kind)).toEqual([
    'fresh',
    'fresh',
    'ageing',
    'ageing',
    'expiring',
    'expiring',
    'expired',
  ]);
  expect(age(confirmed, until, 2020, '2026-03-02').days).toBe(30);
});

test('what was taken up from a source ages by its year and does not expire', () => {
  expect(age(null, null, 2025, '2026-12-31')).toEqual({
    kind: 'fresh',
    days: null,
    expiresOn: null,
    sourceYear: 2025,
  });
  expect(age(null, null, 2025, '2027-01-01').kind).toBe('ageing');
  expect(age(null, null, 2011, '2027-01-01').kind).toBe('ageing');
  expect(age(null, null, null, '2027-01-01').kind).toBe('undated');
});

test('agreements do not expire', () => {
  expect(expiryOf(defaultPolicy('KAZ').rules.agreement, '2026-01-31')).toBeNull();
});

const due = (daysLeft: number) =>
  renewalsDue(
    [
      {
        id: 'EX1',
        status: 'published',
        expiresOn: new Date(Date.UTC(2026, 5, 1 + daysLeft)).toISOString().slice(0, 10),
      },
    ],
    '2026-06-01',
  )[0]?.reminder ?? null;

test('reminders are due 30, 14 and 3 days before, for what is published', () => {
  expect([31, 30, 15, 14, 4, 3, 0, -1].map(due)).toEqual([null, 30, 30, 14, 14, 3, 3, 'over']);
  const records = [
    { id: 'a', status: 'published', expiresOn: '2026-06-20' },
    { id: 'b', status: 'published', expiresOn: '2026-06-02' },
    { id: 'c', status: 'withdrawn', expiresOn: '2026-06-02' },
    { id: 'd', status: 'published', expiresOn: null },
  ] as const;
  expect(renewalsDue(records, '2026-06-01').map(({ id }) => id)).toEqual(['b', 'a']);
});
