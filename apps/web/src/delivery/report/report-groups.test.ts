import type { ReportLineDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { reportGroups } from './report-groups.ts';

const line = (section: ReportLineDocument['section'], on: string): ReportLineDocument => ({
  section,
  on,
  acts: [1],
  states: [],
  case: null,
  delivery: null,
  title: null,
  of: null,
  text: null,
  days: null,
  cause: null,
  gate: null,
});

test('a report tells what was decided first and within a part by day; a part without a line is not told', () => {
  const lines = [line('slipped', '2026-05-01'), line('decided', '2026-09-01'), line('decided', '2026-02-01')];
  expect(
    reportGroups({ lines }).map(({ section, lines: told }) => [section, told.map(({ on }) => on)]),
  ).toEqual([
    ['decided', ['2026-02-01', '2026-09-01']],
    ['slipped', ['2026-05-01']],
  ]);
  expect(reportGroups({ lines: [] })).toEqual([]);
});
