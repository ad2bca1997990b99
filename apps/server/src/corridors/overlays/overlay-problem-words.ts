import type { translator } from '@hamkor/messages';
import { printable } from '../../warehouse/printable.ts';
import type { ProblemWords } from '../../warehouse/problem-words.ts';
import { lineOfWords, problemWords } from '../../warehouse/problem-words.ts';
import type { OverlayProblem, OwnProblem } from './overlay-problem.ts';
import { isNetworkProblem } from './overlay-problem.ts';

type Translate = Awaited<ReturnType<typeof translator>>;

/** ICU has no null: the word that chooses the branch for nothing. */
const orNone = (text: string): string => (text === '' ? 'none' : text);

/** Arguments of the three messages; bounds and lines are texts, so that no separator of thousands gets into them. */
const argumentsOf = (problem: OwnProblem): Readonly<Record<string, string | number>> => {
  switch (problem.kind) {
    case 'out-of-range':
      return { found: problem.found, low: String(problem.low), high: String(problem.high) };
    case 'unknown-node':
      return { found: problem.found, nearest: orNone(problem.nearest) };
    case 'not-sound':
      return { found: problem.found, id: problem.id, table: problem.table, rule: problem.rule };
    case 'file-too-large':
    case 'unknown-table':
    case 'absent-column':
    case 'bad-geojson':
    case 'no-sea-lines':
    case 'too-many-rows':
    case 'empty-cell':
    case 'bad-word':
    case 'bad-id':
    case 'bad-country':
    case 'bad-closure':
    case 'bad-coordinates':
    case 'repeated-id':
    case 'unknown-reference':
    case 'same-ends':
    case 'too-short':
    case 'disconnected':
    case 'bad-name':
    case 'bad-row':
    case 'damaged': {
      const { kind: _, ...told } = problem;
      return told;
    }
  }
};

/** Puts a problem of an overlay into the reader's language. */
export const overlayProblemWords = (t: Translate, problem: OverlayProblem): ProblemWords => {
  if (!isNetworkProblem(problem)) return problemWords(t, problem);
  const given = Object.fromEntries(
    Object.entries(argumentsOf(problem)).map(([name, value]) => [
      name,
      typeof value === 'string' ? printable(value, 300) : value,
    ]),
  );
  // Which arguments go with which kind is decided above and held to by the test that words every kind.
  const say = t as (key: string, given: Readonly<Record<string, string | number>>) => string;
  const about = `overlays.problem.${problem.kind}`;
  return {
    file: printable(problem.file, 300),
    line: 'line' in problem ? problem.line : null,
    column:
      'column' in problem && 'line' in problem && problem.line !== null ? printable(problem.column) : null,
    found: say(`${about}.found`, given),
    expected: say(`${about}.expected`, given),
    mend: say(`${about}.mend`, given),
  };
};

/** A problem as one line: `FILE, line 3, column "km": found …; expected …; …`. */
export const overlayProblemLine = (t: Translate, problem: OverlayProblem): string =>
  lineOfWords(t, overlayProblemWords(t, problem));
