import { expect, test } from 'vitest';
import { deedSpecs } from '../deeds/deed-specs.ts';
import { deedOfWaiting } from './deed-of-waiting.ts';

test('what waits leads to the page on which it is done', () => {
  const programme = { id: 'p1', kind: 'programme' };
  expect(deedOfWaiting(programme, 'translate').to).toBe('/council/cases/p1/text');
  expect(deedOfWaiting({ id: 'm1', kind: 'meeting' }, 'agree-protocol').to).toBe('/council/meetings/m1');
  expect(deedOfWaiting(programme, 'say-to-question')).toEqual({ to: '/council/cases/p1', search: {} });
});

test('a form that it opens is one that the page has', () => {
  for (const waiting of ['sponsor', 'sign', 'register', 'close-question', 'certify-copies', 'waive']) {
    const { search } = deedOfWaiting({ id: 'p1', kind: 'programme' }, waiting);
    expect(deedSpecs).toHaveProperty([search['deed'] ?? 'none']);
  }
});
