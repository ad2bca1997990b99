import { expect, test } from 'vitest';
import { walk } from './neighbour-walk.ts';
import { sceneOf } from './scene.ts';
import { smallSpace } from './small-space.ts';

const scene = sceneOf(smallSpace());

test('an arrow leads to the tied heading that lies in its direction', () => {
  expect(['ArrowRight', 'ArrowUp', 'ArrowLeft', 'ArrowDown'].map((key) => walk(scene, 0, key))).toEqual([
    1, 2, 3, 4,
  ]);
});

test('where nothing tied lies in the direction, or the key is no arrow, one stays', () => {
  expect(walk(scene, 1, 'ArrowRight')).toBeNull();
  expect(walk(scene, 0, 'a')).toBeNull();
});

test('only ties are walked, however close another heading may be', () => {
  expect(walk(scene, 1, 'ArrowLeft')).toBe(0);
  expect(walk(scene, 2, 'ArrowRight')).toBeNull();
});
