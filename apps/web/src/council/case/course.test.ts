import { caseKinds, stages } from '@hamkor/council';
import { expect, test } from 'vitest';
import { courseOf, courseOfHistory, mainCourse, skippedStages } from './course.ts';

test('a programme on the agenda has six stages behind it and adoption next', () => {
  const course = courseOf('programme', 'on-agenda', null);
  expect(course.steps.filter(({ standing }) => standing === 'done')).toHaveLength(6);
  expect(course.steps.find(({ standing }) => standing === 'here')?.stage).toBe('on-agenda');
  expect(course.next).toBe('adopted');
  expect(course.aside).toBeNull();
});

test('a suspended project keeps the gates that it has passed', () => {
  const course = courseOf('project', 'suspended', 'g2');
  expect(course.aside).toBe('suspended');
  expect(course.steps.map(({ standing }) => standing)).toEqual([
    ...Array.from({ length: 4 }, () => 'done'),
    ...Array.from({ length: 5 }, () => 'ahead'),
  ]);
});

test('how far a withdrawn initiative had come is not claimed', () => {
  const course = courseOf('initiative', 'withdrawn', null);
  expect(new Set(course.steps.map(({ standing }) => standing))).toEqual(new Set(['unknown']));
  expect(course.next).toBeNull();
});

test('every stage of every kind is on its course or aside of it', () => {
  for (const kind of caseKinds)
    for (const stage of stages[kind]) {
      const { steps, aside } = courseOf(kind, stage, null);
      expect(steps).toHaveLength(mainCourse[kind].length);
      const here = steps.filter(({ standing }) => standing === 'here');
      expect([...here.map((step) => step.stage), ...(aside === null ? [] : [aside])]).toEqual([stage]);
    }
});

test('the end of a course has nothing after it', () => {
  for (const kind of caseKinds) expect(courseOf(kind, mainCourse[kind].at(-1)!, null).next).toBeNull();
});

test('history claims no stage of which no source tells', () => {
  const { steps, next } = courseOfHistory('programme', 'adopted', ['drafting', 'circulated', 'adopted']);
  const standing = new Map(steps.map((step) => [step.stage, step.standing]));
  expect(standing.get('circulated')).toBe('done');
  expect(standing.get('concordance-certified')).toBe('unknown');
  expect(standing.get('adopted')).toBe('here');
  expect(standing.get('signed')).toBe('unknown');
  expect(next).toBeNull();
});

test('what a case went past without being there is not called done', () => {
  const skipped = skippedStages({ commentsUntil: '2026-12-01', agenda: null, outcomes: [], meeting: null });
  const standing = new Map(
    courseOf('programme', 'adopted', null, skipped).steps.map((step) => [step.stage, step.standing]),
  );
  expect(standing.get('comments')).toBe('done');
  expect(standing.get('coordinators-agreed')).toBe('skipped');
  expect(standing.get('on-agenda')).toBe('skipped');
  expect(standing.get('signed')).toBe('ahead');
});
