import { locales, translator } from '@hamkor/messages';
import { expect, test } from 'vitest';
import type { ImportProblem, ImportProblemKind } from './import-problem.ts';
import { isOfMachine } from './import-problem.ts';
import { problemLine, problemWords } from './problem-words.ts';

const at = { file: 'BACI_HS17_Y2022.csv' };
const cell = { ...at, line: 1234, column: 'v', found: '1,5' };

/** One of each kind: a kind without an example here does not compile. */
const examples: Readonly<Record<ImportProblemKind, ImportProblem>> = {
  unreadable: { ...at, kind: 'unreadable', reason: 'EACCES' },
  'empty-file': { ...at, kind: 'empty-file' },
  'wrong-kind': { ...at, kind: 'wrong-kind', found: 'excel', expected: 'csv' },
  'compressed-truncated': { ...at, kind: 'compressed-truncated', reason: 'unexpected end of file' },
  'zip-bomb': { ...at, kind: 'zip-bomb', megabytes: 4096, mostMegabytes: 65536 },
  'zip-encrypted': { ...at, kind: 'zip-encrypted', entry: 'a.csv' },
  'zip-nested': { ...at, kind: 'zip-nested', entry: 'b.zip' },
  'zip-without-table': { ...at, kind: 'zip-without-table', entries: 'readme.pdf' },
  'zip-unsafe-name': { ...at, kind: 'zip-unsafe-name', entry: '../etc/passwd' },
  'zip-too-many': { ...at, kind: 'zip-too-many', most: 10_000 },
  'mixed-line-ends': { ...at, kind: 'mixed-line-ends', line: 3 },
  'title-line': { ...at, kind: 'title-line', line: 1, text: 'sep=;' },
  'long-header': { ...at, kind: 'long-header', kilobytes: 64 },
  'thousands-mark': { ...cell, kind: 'thousands-mark', found: '1,112.5' },
  'too-large': { ...cell, kind: 'too-large', found: '1e300' },
  'too-long': { ...cell, kind: 'too-long', found: '999', most: 100 },
  'bad-interval': { ...cell, kind: 'bad-interval', found: '-1' },
  'changed-while-read': { ...at, kind: 'changed-while-read' },
  'not-writable': { ...at, kind: 'not-writable', folder: 'var/trade', reason: 'EROFS' },
  'bad-encoding': { ...at, kind: 'bad-encoding', line: 2, at: 7, byte: 'E0', guess: 'windows-1251' },
  'no-separator': { ...at, kind: 'no-separator', header: 't|i|j|k|v|q' },
  'ragged-line': { ...at, kind: 'ragged-line', line: 3, text: '1,2', expected: 6, separator: ',' },
  'bad-json': { ...at, kind: 'bad-json', line: 1, reason: 'a bracket is missing' },
  'missing-column': {
    ...at,
    kind: 'missing-column',
    column: 'year',
    accepted: ['t', 'year'],
    found: ['yaer', 'i'],
    nearest: 'yaer',
  },
  'repeated-column': { ...at, kind: 'repeated-column', column: 'v' },
  'unknown-edition': { ...at, kind: 'unknown-edition', found: null, known: 'HS92, HS17' },
  'no-editions': { ...at, kind: 'no-editions', found: 'a, b', known: 'HS2017, HS2022' },
  'not-a-number': { ...cell, kind: 'not-a-number' },
  'decimal-comma': { ...cell, kind: 'decimal-comma' },
  negative: { ...cell, kind: 'negative', found: '-3' },
  'missing-value': { ...cell, kind: 'missing-value', found: '' },
  'bad-year': { ...cell, kind: 'bad-year', first: 1962, last: 2060 },
  'bad-code': { ...cell, kind: 'bad-code', expected: 'flow', known: 'import, export' },
  'same-country': { ...cell, kind: 'same-country' },
  'repeated-key': { ...at, kind: 'repeated-key', line: 2001, firstLine: 1002, key: '2022 4 8 010121' },
  'repeated-key-across': { ...at, kind: 'repeated-key-across', key: '2022 4 8', otherFile: 'b.csv' },
  'more-problems': { ...at, kind: 'more-problems', count: 5 },
  'nothing-usable': { ...at, kind: 'nothing-usable' },
  'bad-request': { ...at, kind: 'bad-request', option: 'encoding', found: 'koi8', known: 'utf-8' },
  'disk-full': { ...at, kind: 'disk-full', folder: 'var/trade' },
  busy: { ...at, kind: 'busy', pid: 4100 },
  killed: { ...at, kind: 'killed', reason: 'SIGKILL' },
};

test.each(locales)(
  'every kind of problem is put into words in %s, with nothing left open',
  async (locale) => {
    const t = await translator(locale);
    for (const problem of Object.values(examples)) {
      const words = problemWords(t, problem);
      const line = problemLine(t, problem);
      expect(line).toContain(at.file);
      for (const text of [words.found, words.expected, words.mend]) {
        expect(text.trim()).not.toBe('');
        expect(text).not.toMatch(/[{}]|undefined|null/);
      }
    }
  },
);

test('a line names file, line, column, what was found, what was expected and how to mend it', async () => {
  const t = await translator('en');
  expect(problemLine(t, examples['decimal-comma'])).toBe(
    'BACI_HS17_Y2022.csv, line 1234, column "v": found "1,5", a decimal comma; expected a number with a decimal point; load the file with --decimal-comma',
  );
  expect(problemLine(t, examples['bad-encoding'])).toContain('--encoding windows-1251');
  expect(problemLine(t, examples['missing-column'])).toContain('perhaps it is "yaer"');
});

test('what a file holds is shown, not done: no line breaks, no colours, no megabytes', async () => {
  const t = await translator('en');
  const found = `\u001B[2Jnext\nline${'9'.repeat(1e6)}`;
  const line = problemLine(t, {
    ...cell,
    kind: 'not-a-number',
    file: 'a\nb.csv',
    column: '\u001B[31mv',
    found,
  });
  expect(line).toMatch(/^a␊b\.csv, line 1234, column "␛\[31mv": found "␛\[2Jnext␊line9+…"/);
  expect(line.length).toBeLessThan(1000);
});

test('a full disk, a read-only folder, another import and a killed process say nothing against the files', () => {
  const kinds = Object.values(examples).filter(isOfMachine);
  expect(kinds.map(({ kind }) => kind).toSorted()).toEqual([
    'busy',
    'changed-while-read',
    'disk-full',
    'killed',
    'not-writable',
  ]);
});
