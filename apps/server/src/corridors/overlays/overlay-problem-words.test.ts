import { expect, test } from 'vitest';
import { locales, translator } from '@hamkor/messages';
import { overlayNoticeKinds } from './overlay-notice.ts';
import { overlayNoticeWords } from './overlay-notice-words.ts';
import type { OverlayProblem, OwnProblem } from './overlay-problem.ts';
import { overlayProblemLine, overlayProblemWords } from './overlay-problem-words.ts';

const cell = { file: 'l.csv', line: 1234, column: 'km', found: '-5' };

/** One of each kind: a kind without an example does not compile. */
const examples: { readonly [K in OwnProblem['kind']]: OwnProblem & { readonly kind: K } } = {
  'file-too-large': { kind: 'file-too-large', file: 'x.geojson', megabytes: 512, most: 100 },
  'unknown-table': { kind: 'unknown-table', file: 'x.csv', found: 'a, b', known: 'nodes, links' },
  'absent-column': { kind: 'absent-column', file: 'x.csv', column: 'km', found: 'a, b' },
  'bad-geojson': { kind: 'bad-geojson', file: 'x.geojson', reason: 'features: –' },
  'no-sea-lines': { kind: 'no-sea-lines', file: 'x.geojson' },
  'too-many-rows': { kind: 'too-many-rows', file: 'x.csv', line: 250_002, most: 250_000 },
  'empty-cell': { ...cell, kind: 'empty-cell', found: '' },
  'out-of-range': { ...cell, kind: 'out-of-range', low: 0.001, high: 40_075 },
  'bad-word': { ...cell, kind: 'bad-word', known: 'rail, road' },
  'bad-id': { ...cell, kind: 'bad-id' },
  'bad-country': { ...cell, kind: 'bad-country' },
  'bad-closure': { ...cell, kind: 'bad-closure' },
  'bad-coordinates': { ...cell, kind: 'bad-coordinates' },
  'repeated-id': { kind: 'repeated-id', file: 'x.csv', line: 3, id: 'A', first: 'x.csv:2' },
  'unknown-node': { ...cell, kind: 'unknown-node', nearest: '' },
  'unknown-reference': { ...cell, kind: 'unknown-reference', table: 'calendars' },
  'same-ends': { ...cell, kind: 'same-ends' },
  'too-short': { ...cell, kind: 'too-short', least: 12.5 },
  'not-sound': { ...cell, kind: 'not-sound', table: 'links', id: 'a-b', rule: 'gauges' },
  disconnected: { kind: 'disconnected', file: 'ours', components: 2, places: 5, examples: 'A, B' },
  'bad-name': { kind: 'bad-name', file: '--name', found: '../x' },
  'bad-row': { kind: 'bad-row', file: 'links[0].km', found: '"x"', expected: 'number' },
  damaged: { kind: 'damaged', file: 'ours', reason: 'checksum' },
};

test.each(locales)('every problem and notice has words in %s', async (locale) => {
  const t = await translator(locale);
  for (const problem of Object.values(examples)) {
    const { found, expected, mend } = overlayProblemWords(t, problem);
    for (const text of [found, expected, mend]) expect(text).toMatch(/\S/);
    if (locale !== 'en') expect(mend).not.toBe(overlayProblemWords(await translator('en'), problem).mend);
  }
  for (const kind of overlayNoticeKinds)
    expect(overlayNoticeWords(t, { kind, count: 21, examples: ['A'] })).toMatch(/A|21/);
});

test('a problem is one line that names file, line and column, without separators in the line number', async () => {
  const t = await translator('en');
  expect(overlayProblemLine(t, examples['out-of-range'])).toBe(
    'l.csv, line 1234, column "km": found -5; expected a number from 0.001 to 40075; correct the number or its unit; leave the cell empty where it is not known and may be',
  );
  const decimal: OverlayProblem = { ...cell, kind: 'decimal-comma', found: '1,5' };
  expect(overlayProblemLine(t, decimal)).toContain('--decimal-comma');
});

test('what a file holds cannot act on the terminal', async () => {
  const evil: OverlayProblem = { ...cell, kind: 'bad-id', found: '\u001B[31mred' };
  expect(overlayProblemLine(await translator('en'), evil)).not.toContain('\u001B');
});

test('plurals are Russian ones', async () => {
  const t = await translator('ru');
  const say = (count: number): string =>
    overlayNoticeWords(t, { kind: 'no-coordinates', count, examples: [] });
  expect([1, 2, 5].map(say)).toEqual([
    'Пропущен 1 пункт без координат',
    'Пропущено 2 пункта без координат',
    'Пропущено 5 пунктов без координат',
  ]);
});
