import { gates, stages } from '@hamkor/council';
import { expect, test } from 'vitest';
import { gateCourse, requirements } from './gates.ts';
import { projectCycle } from './project-cycle.ts';

test('every stage of a project has one place in the cycle of the World Bank and one in that of IATI', () => {
  expect(projectCycle.map(({ stage }) => stage)).toEqual([...stages.project]);
  expect(Object.fromEntries(projectCycle.map(({ stage, iati }) => [stage, iati]))).toEqual({
    proposed: '1',
    g0: '1',
    g1: '1',
    g2: '1',
    g3: '1',
    g4: '1',
    g5: '2',
    g6: '3',
    g7: '4',
    suspended: '6',
    cancelled: '5',
  });
});

test('gates and stages of the World Bank cycle are one to one and in the same order', () => {
  const ofGates = projectCycle.filter(({ stage }) => (gates as readonly string[]).includes(stage));
  expect(ofGates.map(({ worldBank }) => worldBank)).toEqual([
    'identification',
    'preparation',
    'appraisal',
    'negotiation',
    'approval',
    'implementation',
    'completion',
    'evaluation',
  ]);
  expect(new Set(projectCycle.map(({ iati }) => iati)).size).toBe(6);
});

test('every gate asks for something, and each requirement is asked for once', () => {
  expect(gateCourse.map(({ gate }) => gate)).toEqual([...gates]);
  const asked = gateCourse.flatMap((one) => one.requirements.map(({ requirement }) => requirement));
  expect(asked).toEqual([...requirements]);
});
