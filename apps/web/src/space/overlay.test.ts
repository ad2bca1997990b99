import { expect, test } from 'vitest';
import { holdersOf, overlayOf } from './overlay.ts';
import { sceneOf } from './scene.ts';
import { smallSpace } from './small-space.ts';

const scene = sceneOf(smallSpace());

test('a member has what the document says; of what it lacks the nearest tenth, at least one, is near', () => {
  const overlay = overlayOf(scene, { kind: 'member', member: 'KAZ' });
  expect(overlay.standing).toEqual(['has', 'has', 'near', 'none', 'none']);
  expect(overlay.nearest).toBe(2);
  expect(overlay.counts).toMatchObject({ has: 2, near: 1, none: 2 });
});

test('of two members one, the other or both have a heading; what neither has is near by the mean density', () => {
  const overlay = overlayOf(scene, { kind: 'pair', a: 'KAZ', b: 'UZB' });
  expect(overlay.standing).toEqual(['a', 'both', 'b', 'none', 'together']);
  expect(overlay.closeness[4]).toBeCloseTo(0.25, 12);
});

test('the bloc has what any member has, and nothing is near to nobody in particular', () => {
  const overlay = overlayOf(scene, { kind: 'bloc' });
  expect(overlay.standing).toEqual(['has', 'has', 'has', 'none', 'none']);
  expect(overlay.nearest).toBe(-1);
});

test('a member without any advantage is near to nothing, and so is one the document does not know', () => {
  for (const member of ['KGZ', 'XXX']) {
    const overlay = overlayOf(scene, { kind: 'member', member });
    expect(overlay.counts.none).toBe(5);
    expect(overlay.nearest).toBe(-1);
  }
});

test('who has a heading is told in the order of the members', () => {
  expect(holdersOf(scene, 1)).toEqual(['KAZ', 'UZB']);
  expect(holdersOf(scene, 3)).toEqual([]);
});
