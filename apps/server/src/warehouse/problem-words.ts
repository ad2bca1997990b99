import type { translator } from '@hamkor/messages';
import type { ImportProblem } from './import-problem.ts';
import { printable } from './printable.ts';

type Translate = Awaited<ReturnType<typeof translator>>;

/** A problem in the reader's language: the shape of `importJobSchema.problems`. */
export interface ProblemWords {
  readonly file: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

const separatorName = (separator: string): string =>
  separator === ',' ? 'comma' : separator === ';' ? 'semicolon' : 'tab';

/** ICU has no null: the word that chooses the branch for nothing. */
const orNone = (text: string | null): string => (text === null || text === '' ? 'none' : text);

/** Arguments of the three messages of a problem; a message takes those it names. */
const argumentsOf = (problem: ImportProblem): Readonly<Record<string, string | number>> => {
  switch (problem.kind) {
    case 'missing-column':
      return {
        column: problem.column,
        accepted: problem.accepted.join(', '),
        found: problem.found.slice(0, 40).join(', '),
        nearest: orNone(problem.nearest),
      };
    case 'zip-bomb':
      return { megabytes: problem.megabytes, most: problem.mostMegabytes };
    case 'bad-encoding':
      return { byte: problem.byte, at: problem.at, guess: orNone(problem.guess) };
    case 'ragged-line':
      return { text: problem.text, expected: problem.expected, separator: separatorName(problem.separator) };
    case 'unknown-edition':
      return { found: orNone(problem.found), known: problem.known };
    case 'missing-value':
      return { found: orNone(problem.found) };
    case 'bad-year':
      // Years are texts here: a number would get a thousands separator.
      return { found: problem.found, first: String(problem.first), last: String(problem.last) };
    case 'repeated-key':
      return { key: problem.key, firstLine: String(problem.firstLine) };
    case 'repeated-key-across':
      return { key: problem.key, other: problem.otherFile };
    case 'zip-without-table':
      return { entries: orNone(problem.entries) };
    case 'busy':
      return { pid: String(problem.pid) };
    case 'unreadable':
    case 'empty-file':
    case 'wrong-kind':
    case 'compressed-truncated':
    case 'zip-encrypted':
    case 'zip-nested':
    case 'zip-unsafe-name':
    case 'zip-too-many':
    case 'mixed-line-ends':
    case 'title-line':
    case 'long-header':
    case 'thousands-mark':
    case 'too-large':
    case 'too-long':
    case 'bad-interval':
    case 'changed-while-read':
    case 'killed':
    case 'not-writable':
    case 'no-separator':
    case 'bad-json':
    case 'repeated-column':
    case 'not-a-number':
    case 'decimal-comma':
    case 'negative':
    case 'bad-code':
    case 'same-country':
    case 'no-editions':
    case 'more-problems':
    case 'nothing-usable':
    case 'bad-request':
    case 'disk-full': {
      const { kind: _, ...told } = problem;
      return told;
    }
  }
};

/** Longest list of headers that is told whole. */
const mostHeaders = 600;

/** Texts of the file cut to what a person reads, without anything that acts on a terminal. */
const shown = (given: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      typeof value === 'string' ? printable(value, name === 'found' ? mostHeaders : 200) : value,
    ]),
  );

/** Puts a problem into words. The one place where that happens, for the command line and for the web. */
export const problemWords = (t: Translate, problem: ImportProblem): ProblemWords => {
  const given = shown(argumentsOf(problem));
  // Which arguments go with which kind is decided above and held to by the test that words every kind.
  const say = t as (key: string, given: Readonly<Record<string, string | number>>) => string;
  const about = `warehouse.problem.${problem.kind}`;
  return {
    file: printable(problem.file, mostHeaders),
    line: 'line' in problem ? problem.line : null,
    column: 'column' in problem && 'line' in problem ? printable(problem.column) : null,
    found: say(`${about}.found`, given),
    expected: say(`${about}.expected`, given),
    mend: say(`${about}.mend`, given),
  };
};

/** Words of a problem as one line. */
export const lineOfWords = (
  t: Translate,
  { file, line, column, found, expected, mend }: ProblemWords,
): string => {
  const place =
    line === null
      ? file
      : column === null
        ? t('warehouse.problem.atLine', { file, line: String(line) })
        : t('warehouse.problem.atCell', { file, line: String(line), column });
  return t('warehouse.problem.line', { place, found, expected, mend });
};

/** A problem as one line: `FILE, line 3, column "v": found …; expected …; …`. */
export const problemLine = (t: Translate, problem: ImportProblem): string =>
  lineOfWords(t, problemWords(t, problem));
