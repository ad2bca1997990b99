import { expect, test } from 'vitest';
import { legendPaints, stancePaint } from './stance-paint.ts';

const member = { stance: null, participation: null, isMember: true } as const;

test('a member that has said nothing is an outline, not an assent', () => {
  expect(stancePaint(member)).toMatchObject({ key: 'silent', certainty: 'unknown' });
  expect(stancePaint({ ...member, stance: 'assent' })).toMatchObject({
    key: 'assent',
    certainty: 'published',
  });
});

test('only an objection is pomegranate', () => {
  expect(legendPaints.filter(({ tone }) => tone === 'pomegranate').map(({ key }) => key)).toEqual(['object']);
});

test('a state that stays out is shown as out, whatever it said before', () => {
  expect(stancePaint({ ...member, stance: 'opinion', participation: 'out' }).key).toBe('out');
});

test('after adoption who takes part is told from who has merely kept silent', () => {
  expect(stancePaint({ ...member, participation: 'joined' }).key).toBe('in');
  expect(stancePaint({ ...member, participation: 'in' }).key).toBe('in');
});

test('no two paints of the legend look the same', () => {
  const looks = legendPaints.map(({ tone, certainty }) => `${tone} ${certainty}`);
  expect(new Set(looks).size).toBe(looks.length);
});
