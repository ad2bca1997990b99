import { newCaseSchema } from '@hamkor/contract';
import { caseKinds } from '@hamkor/council';
import { expect, test } from 'vitest';
import { newCaseOf } from './new-case-body.ts';

const typed = {
  'title.ru': 'Проект программы',
  'title.zh': '方案草案',
  'summary.ru': 'О чём она.',
  forum: 'sco-mim',
  chair: 'TJK',
  interested: 'KAZ,UZB',
  startsAt: '2027-03-02T10:00',
  'startsAt.zone': 'Asia/Dushanbe',
  link: 'https://example.org/room',
};

test('a filled form of every kind is a case that the server takes', () => {
  for (const kind of caseKinds) {
    const made = newCaseOf(kind, typed, 'national-coordinator@TJK@');
    expect(made.kind === 'ready' && newCaseSchema.safeParse(made.sent).error, kind).toBeUndefined();
  }
});

test('a meeting begins on the clock of its place; other cases have none', () => {
  const meeting = newCaseOf('meeting', typed, null);
  expect(meeting.kind === 'ready' && meeting.sent.body.meeting?.startsAt).toBe('2027-03-02T05:00:00.000Z');
  const initiative = newCaseOf('initiative', typed, null);
  expect(initiative.kind === 'ready' && initiative.sent.body.meeting).toBeNull();
});

test('an empty form names what it waits for, a meeting also its beginning', () => {
  expect(newCaseOf('initiative', {}, null)).toEqual({
    kind: 'missing',
    fields: ['title', 'summary', 'forum', 'chair'],
  });
  expect(newCaseOf('meeting', { ...typed, startsAt: '', link: 'http://x' }, null)).toEqual({
    kind: 'missing',
    fields: ['startsAt', 'link'],
  });
});

test('a meeting does not end before it begins', () => {
  expect(newCaseOf('meeting', { ...typed, endsAt: '2027-03-02T09:00' }, null)).toEqual({
    kind: 'missing',
    fields: ['endsAt'],
  });
});

test('a matter of membership names the member concerned, any other none', () => {
  expect(newCaseOf('programme', { ...typed, matter: 'membership' }, null)).toEqual({
    kind: 'missing',
    fields: ['concerned'],
  });
  const text = newCaseOf('programme', { ...typed, concerned: 'KAZ' }, null);
  expect(text.kind === 'ready' && text.sent.body.concerned).toBeNull();
});

test('nobody named as interested means all members', () => {
  const made = newCaseOf('initiative', { ...typed, interested: '' }, null);
  expect(made.kind === 'ready' && made.sent.body.interested).toBeNull();
});
