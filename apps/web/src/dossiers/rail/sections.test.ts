import type { DossierDetailDocument } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { itemsIn, railMark, sectionKeys } from './sections.ts';

const item = (kind: string, id: string) => ({ kind, id }) as DossierDetailDocument['items'][number];

const detail = (gates: readonly object[]): DossierDetailDocument =>
  ({
    dossier: {
      summary: null,
      notes: [{ section: 'question' }, { section: 'risks' }],
      estimates: [],
      risks: [{}, {}],
      indicators: [],
      snapshots: [],
    },
    items: [item('option', 'o'), item('plan', 'p'), item('chain', 'c'), item('partner', 'r')],
    cases: [],
    delivery: [{ milestones: [{}, {}] }, { milestones: [{}] }],
    gates,
  }) as unknown as DossierDetailDocument;

test('every gathered thing stands in exactly one part', () => {
  const kinds = ['option', 'chain', 'plan', 'route', 'record', 'partner', 'case', 'document'];
  const items = kinds.map((kind) => item(kind, kind));
  expect(sectionKeys.flatMap((section) => itemsIn(section, items)).length).toBe(kinds.length);
});

test('the rail counts what is there, milestones over all deliveries', () => {
  const told = detail([]);
  const counts = Object.fromEntries(sectionKeys.map((section) => [section, railMark(section, told)]));
  expect(counts).toMatchObject({
    question: { count: 1 },
    chain: { count: 2 },
    routes: { count: 0 },
    risks: { count: 2 },
    milestones: { count: 3 },
  });
});

test('of the gates the next one is named, and whether it may be asked for', () => {
  const gates = [
    { gate: 'g0', standing: 'passed', isReady: true },
    { gate: 'g1', standing: 'next', isReady: false },
    { gate: 'g2', standing: 'ahead', isReady: true },
  ];
  expect(railMark('gates', detail(gates))).toEqual({ kind: 'gate', gate: 'g1', isReady: false });
  const passed = gates.map(({ gate, isReady }) => ({ gate, isReady, standing: 'passed' }));
  expect(railMark('gates', detail(passed))).toEqual({ kind: 'count', count: 3 });
});
