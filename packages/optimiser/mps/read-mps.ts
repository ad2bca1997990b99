import type { LinearModel } from '../linear-model.ts';
import { readBound } from './mps-bounds.ts';
import { modelOfDraft, newDraft } from './mps-draft.ts';
import { fixedFields, freeFields } from './mps-fields.ts';
import type { FieldsOf } from './mps-fields.ts';
import type { MpsProblem } from './mps-problem.ts';
import { columnReader, readRange, readRightSide, readRow, readSense } from './mps-sections.ts';
import type { SectionReader } from './mps-sections.ts';

export type MpsResult = { readonly kind: 'model'; readonly model: LinearModel } | MpsProblem;

/** Sections that other programs know and a linear model has no place for. */
const otherSections =
  /^(SOS\d?|QUADOBJ|QMATRIX|QSECTION|QCMATRIX|CSECTION|INDICATORS|GENCONS|LAZYCONS|USERCUTS|SETS|BRANCH)\b/;

/**
 * Reads a model from MPS text. The format is told by the file: free wherever it can be read so, since that holds nearly
 * every fixed file too; fixed where names hold blanks. The first N row is the objective, others are rows without bounds;
 * a right-hand side of the objective is its constant with the sign turned (IBM MPSX/370; CPLEX file formats). Whole
 * columns between markers are 0 or 1 unless they have bounds (CPLEX, HiGHS, CBC).
 */
export const readMps = (text: string): MpsResult => {
  const free = readWith(text, freeFields);
  if (free.kind === 'model' || isFree(text)) return free;
  const fixed = readWith(text, fixedFields);
  // Of a file that is broken either way, the problem that stands further down says more.
  return fixed.kind === 'model' || fixed.line > free.line ? fixed : free;
};

const isFree = (text: string): boolean =>
  /^NAME\b.*\bFREE\b/m.test(text.slice(0, 10_000)) || text.includes('\t');

const readWith = (text: string, fieldsOf: FieldsOf): MpsResult => {
  const draft = newDraft();
  const readers: Record<string, SectionReader> = {
    ROWS: readRow,
    COLUMNS: columnReader(),
    RHS: readRightSide,
    RANGES: readRange,
    BOUNDS: readBound,
    OBJSENSE: readSense,
  };
  let read: SectionReader | null = null;
  let number = 0;
  for (const line of linesOf(text)) {
    number++;
    if (line.startsWith('*') || line.trim() === '') continue;
    const problem = (found: string, expected: MpsProblem['expected']): MpsProblem => {
      const at = line.indexOf(found);
      return {
        kind: 'problem',
        line: number,
        ...(found !== '' && at >= 0 && { column: at + 1 }),
        found: found.slice(0, 60),
        expected,
      };
    };
    const isData = line.startsWith(' ') || line.startsWith('\t');
    if (isData) {
      const fields = fieldsOf(line);
      if (read === null) return problem(line.trim(), 'section');
      const misfit = read(draft, fields);
      if (misfit !== null) return problem(misfit.found, misfit.expected);
      continue;
    }
    const [section = '', ...rest] = freeFields(line);
    const title = section.toUpperCase();
    if (title === 'ENDATA') return { kind: 'model', model: modelOfDraft(draft) };
    if (title === 'NAME') {
      draft.name = line
        .slice(section.length)
        .replace(/\s+FREE\s*$/, '')
        .trim();
      continue;
    }
    read = readers[title] ?? null;
    if (read === null) return problem(section, otherSections.test(title) ? 'linear-section' : 'section');
    if (title === 'OBJSENSE' && rest.length > 0) {
      const misfit = readSense(draft, rest);
      if (misfit !== null) return problem(misfit.found, misfit.expected);
    }
  }
  return { kind: 'problem', line: number, found: '', expected: 'end' };
};

/** Lines one by one, without a second copy of the whole text. */
function* linesOf(text: string): Generator<string> {
  let from = 0;
  while (from < text.length) {
    const at = text.indexOf('\n', from);
    const to = at < 0 ? text.length : at;
    yield text.slice(from, text[to - 1] === '\r' ? to - 1 : to);
    from = to + 1;
  }
}
