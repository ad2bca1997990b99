import fc from 'fast-check';
import { expect, test } from 'vitest';
import { briefOf, mostLines } from './brief.ts';
import type { BriefGround } from './brief-ground.ts';
import type { Brief, BriefArgument } from './brief-document.ts';
import { briefSections } from './brief-document.ts';
import { checklistOf } from './checklist.ts';
import type { CapturedItem } from './dossier-item.ts';
import { figureLabels } from './figure-label.ts';
import { after, estimateOf, figure, indicator, item, planWith, risk, words } from './test-dossier.ts';

const ground = (given: Partial<BriefGround> = {}): BriefGround => ({
  dossier: after(),
  hash: null,
  at: '2026-11-29T00:00:00.000Z',
  inputs: after(),
  items: [item()],
  cases: [],
  passed: [],
  next: null,
  waivers: [],
  actuals: [],
  milestones: [],
  ...given,
});
const sectionOf = (brief: Brief, key: Brief['sections'][number]['key']) =>
  brief.sections.find((section) => section.key === key)!;
const argumentsOf = (brief: Brief): readonly BriefArgument[] =>
  brief.sections.flatMap(({ lines }) => lines.flatMap(({ args }) => Object.values(args)));

const manyFigures = fc.array(
  fc.record({
    label: fc.constantFrom(...figureLabels),
    value: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
    year: fc.option(fc.integer({ min: 1990, max: 2030 })),
    confidence: fc.constantFrom('published', 'estimated', 'unverified' as const),
    origins: fc.subarray(['one', 'two', 'three']),
  }),
  { maxLength: 12 },
);
const anyItem = fc
  .record({
    kind: fc.constantFrom('option', 'chain', 'plan', 'route', 'record', 'partner' as const),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    standing: fc.constantFrom('found', 'found', 'not-found' as const),
    figures: manyFigures,
    gains: fc.uniqueArray(fc.constantFrom('KAZ', 'UZB', 'TJK')),
  })
  .map(({ figures, gains, ...given }) =>
    item({
      ...given,
      figures: [
        ...figures.map((one, place) => figure({ ...one, path: String(place) })),
        ...gains.map((state) => figure({ path: `gains/${state}`, label: 'gain', of: state, value: 5 })),
      ],
      gains: gains.map((state) => ({ state, usd: 5, isWorseOff: false })),
    }),
  );

test('every figure and every day of a brief has a source note, and no note stands without one', () => {
  const inputs = after(
    { kind: 'dossier.set-risk', body: risk },
    { kind: 'dossier.set-risk', body: { ...risk, residual: null } },
    { kind: 'dossier.set-indicator', body: indicator },
    estimateOf(5, 0.3, 0.5),
  );
  const milestone = {
    delivery: 'p',
    title: words('Milestone'),
    owner: 'KAZ',
    planned: '2027-01-01',
    forecast: '2027-03-01',
    achieved: null,
    isOverdue: false,
    isConfirmed: false,
    disputedBy: [],
    act: 7,
    at: '2026-11-29T00:00:00.000Z',
  };
  fc.assert(
    fc.property(fc.array(anyItem, { maxLength: 12 }), fc.nat({ max: 9 }), (items, milestones) => {
      const brief = briefOf(
        ground({ items, inputs, milestones: Array.from({ length: milestones }, () => milestone) }),
      );
      const named = argumentsOf(brief).flatMap((argument) =>
        argument.kind === 'figure' || argument.kind === 'day' ? [argument.note] : [],
      );
      expect(brief.notes.map(({ number }) => number)).toEqual(brief.notes.map((_, place) => place + 1));
      expect(new Set(named)).toEqual(new Set(brief.notes.map(({ number }) => number)));
      expect([...new Set(named)]).toEqual(brief.notes.map(({ number }) => number));
      expect(brief.notes.every(({ address }) => address.startsWith('/'))).toBe(true);
      for (const { key, lines } of brief.sections) expect(lines.length).toBeLessThanOrEqual(mostLines[key]);
    }),
    { numRuns: 200 },
  );
});

test('it is read in five minutes: no more lines than so many words allow', () => {
  const lines = Object.values(mostLines).reduce((sum, most) => sum + most, 0);
  // About twelve words a line, at 200 words a minute.
  expect((lines * 12) / 200).toBeLessThanOrEqual(5.5);
  const items = Array.from({ length: 50 }, (_, place) => item({ id: `o${place}` }));
  const why = sectionOf(briefOf(ground({ items })), 'why');
  expect(why.lines).toHaveLength(mostLines.why);
  expect(why.more).toBe(100 - mostLines.why);
});

test('the strongest figures of an item come first: what is asked first, then what is surest', () => {
  const figures = [
    figure({ path: '1', label: 'fit', confidence: 'unverified' }),
    figure({ path: '2', label: 'supplierHhi', confidence: 'published' }),
    figure({ path: '3', label: 'value', confidence: 'estimated' }),
    figure({ path: '4', label: 'rank', value: null }),
  ];
  const { lines } = sectionOf(briefOf(ground({ items: [item({ figures })] })), 'why');
  expect(lines.map(({ args }) => args['label'])).toEqual([
    undefined,
    { kind: 'key', key: 'figures.value' },
    { kind: 'key', key: 'figures.supplierHhi' },
    { kind: 'key', key: 'figures.fit' },
  ]);
});

test('whoever loses stands first among the gains, and what nobody knows is said', () => {
  const plan = planWith({ KAZ: 10, UZB: -5, TJK: null });
  const brief = briefOf(ground({ items: [plan] }));
  expect(sectionOf(brief, 'gains').lines.map(({ key, args }) => [key, args['state']])).toEqual([
    ['worse-off', { kind: 'states', states: ['UZB'] }],
    ['gain', { kind: 'states', states: ['KAZ'] }],
    ['gain-unknown', { kind: 'states', states: ['TJK'] }],
  ]);
  expect(sectionOf(brief, 'unknown').lines.map(({ key }) => key)).toContain('figure-unknown');
});

const gainKeys = (plan: CapturedItem) =>
  sectionOf(briefOf(ground({ items: [plan] })), 'gains').lines.map(({ key }) => key);

test('a state that takes part and stands in no table is not left out, and a demonstration is called one', () => {
  const plan = { ...planWith({ UZB: 5 }), stage: 'demonstration' };
  const rounded = { ...planWith({ KAZ: -1e-9 }), gains: [{ state: 'KAZ', usd: -1e-9, isWorseOff: false }] };
  expect(gainKeys(plan)).toEqual(['gain', 'gain-unknown', 'gains-demonstration']);
  expect(gainKeys(rounded)).toEqual(['gain', 'gain-unknown']);
});

const milestoneOf = (given: Partial<BriefGround['milestones'][number]>) => ({
  delivery: 'p',
  title: words('Milestone'),
  owner: 'KAZ',
  planned: '2027-01-01',
  forecast: null,
  achieved: null,
  isOverdue: false,
  isConfirmed: false,
  disputedBy: [],
  act: 7,
  at: '2026-11-29T00:00:00.000Z',
  ...given,
});

test('what is overdue stands first and is called so; nothing late reads as if it were on time', () => {
  const milestones = [
    milestoneOf({ achieved: '2027-02-01' }),
    milestoneOf({ achieved: '2026-12-01', isConfirmed: true }),
    milestoneOf({ disputedBy: ['UZB'] }),
    milestoneOf({ forecast: '2027-03-01' }),
    milestoneOf({ forecast: '2027-02-01', isOverdue: true }),
  ];
  const { lines } = sectionOf(briefOf(ground({ milestones })), 'milestones');
  expect(lines.map((one) => one.key)).toEqual([
    'milestone-overdue',
    'milestone-late',
    'milestone',
    'disputed',
    'milestone-achieved-late',
    'not-confirmed',
    'milestone-achieved',
  ]);
});

test('what is missing for the next gate and what was not found stands at the end', () => {
  const items = [item({ standing: 'not-found', figures: [] })];
  const next = checklistOf('g0', { inputs: after(), items, states: [], waivers: [], delivery: [] });
  const brief = briefOf(ground({ items, next }));
  expect(brief.sections.map(({ key }) => key)).toEqual([...briefSections]);
  expect(sectionOf(brief, 'unknown').lines).toMatchObject([
    { key: 'missing', args: { requirement: { key: 'requirements.option-with-evidence' } } },
    { key: 'item-not-found' },
  ]);
  expect(sectionOf(brief, 'decisions').lines).toMatchObject([
    { key: 'gate-next', args: { met: { words: '0' }, of: { words: '1' } } },
  ]);
});

test('figures of one source share a note; one that people set down names its act', () => {
  const figures = [figure({ path: '1' }), figure({ path: '2', label: 'matched', value: 7 })];
  const brief = briefOf(ground({ items: [item({ figures })], inputs: after(estimateOf(5, 0.3, 0.5)) }));
  expect(brief.notes).toMatchObject([
    { number: 1, origins: ['example-origin'], address: '/options/o', act: null },
    { number: 2, origins: [], cited: 'Example study', act: 2, address: '/dossiers/dossier-example' },
  ]);
});

const reported = (value: number, act: number) => ({
  delivery: 'project-example',
  indicator: 'i1',
  period: '2028',
  value,
  source: 'Statistics',
  act,
  at: '2028-12-01T00:00:00.000Z',
});

test('what delivery reported last of an indicator stands behind its target', () => {
  const inputs = after({ kind: 'dossier.set-indicator', body: indicator });
  const early = { ...reported(70, 10), period: '2027-06' };
  const actuals = [reported(40, 8), reported(55, 9), early];
  const brief = briefOf(ground({ items: [], inputs, actuals }));
  expect(sectionOf(brief, 'results').lines).toMatchObject([
    {
      key: 'indicator',
      args: { baseline: { value: 0 }, baselineYear: { words: '2025' }, target: { value: 500 } },
    },
    { key: 'indicator-actual', args: { actual: { value: 55, unit: 't' }, period: { words: '2028' } } },
  ]);
  expect(brief.notes.at(-1)).toMatchObject({ act: 9, address: '/delivery/project-example' });
});
