import { expect, test } from 'vitest';
import { wholeView } from './camera.ts';
import { labelsOn, labelText } from './label-text.ts';
import { circlesOn } from './marks.ts';
import { sceneOf } from './scene.ts';
import { smallSpace } from './small-space.ts';

test('a long name is cut after a whole word, without the comma before the cut', () => {
  expect(labelText('Motor cars, and other motor vehicles principally designed', 'en')).toBe(
    'Motor cars, and other…',
  );
  expect(labelText('Fish', 'en')).toBe('Fish');
  expect(labelText('主要用于载人的机动车辆及其他车辆部件', 'zh')).toBe('主要用于载人的机动车辆及其他…');
});

test('the most traded headings are labelled first, but what is looked at before them', () => {
  const scene = sceneOf(smallSpace());
  const frame = { width: 900, height: 600 };
  const circles = circlesOn(scene, wholeView, frame);
  const order = (first: readonly number[]) =>
    labelsOn(
      scene,
      circles,
      frame,
      first,
      () => true,
      () => 60,
    ).map(({ index }) => index);
  expect(order([])).toEqual([1, 0, 4, 2, 3]);
  expect(order([3])[0]).toBe(3);
  expect(
    labelsOn(
      scene,
      circles,
      frame,
      [],
      (index) => index === 2,
      () => 60,
    ).map(({ index }) => index),
  ).toEqual([2]);
});
