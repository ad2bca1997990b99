import { expect, test } from 'vitest';
import { buildTask, frontObjectives, usualAsked } from './build-task.ts';

test('the usual question is the cheapest plan of the model as it stands', () => {
  expect(buildTask(usualAsked, [])).toEqual({
    kind: 'plan',
    question: {
      scenario: null,
      objectives: [{ objective: 'cost', tolerance: 0 }],
      alpha: 0.9,
      bounds: { seconds: 60, relativeGap: 1e-4 },
    },
  });
});

test('of several objectives all but the last may give way', () => {
  const task = buildTask({ ...usualAsked, objectives: ['cost', 'co2e', 'cost'], tolerancePercent: 5 }, []);
  expect(task).toMatchObject({
    question: {
      objectives: [
        { objective: 'cost', tolerance: 0.05 },
        { objective: 'co2e', tolerance: 0 },
      ],
    },
  });
});

test('scenarios are compared with the model as it stands, whatever scenario was chosen for other questions', () => {
  expect(buildTask({ ...usualAsked, kind: 'scenarios', scenario: 'dry' }, ['dry', 'wet'])).toMatchObject({
    scenarios: [null, 'dry', 'wet'],
    question: { scenario: null },
  });
});

test('a front has two objectives at least and three at most, each once', () => {
  expect(frontObjectives(['cost'])).toEqual(['cost', 'co2e']);
  expect(frontObjectives(['co2e'])).toEqual(['co2e', 'cost']);
  expect(frontObjectives(['cost', 'days', 'co2e', 'risk'])).toEqual(['cost', 'days', 'co2e']);
});

test('what lies outside its range is brought to the nearest bound', () => {
  expect(buildTask({ ...usualAsked, seconds: 9000, gapPercent: -1, worstPercent: 5 }, [])).toMatchObject({
    question: { alpha: 0.95, bounds: { seconds: 600, relativeGap: 0 } },
  });
});
