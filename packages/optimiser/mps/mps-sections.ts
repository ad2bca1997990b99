import type { MpsDraft, RowType } from './mps-draft.ts';
import type { MpsExpectation } from './mps-problem.ts';

/** What does not fit in a line of data: the field and what should stand there. */
export interface Misfit {
  readonly found: string;
  readonly expected: MpsExpectation;
}

/** Reads the fields of one line into the draft; null where all went well. */
export type SectionReader = (draft: MpsDraft, fields: readonly string[]) => Misfit | null;

const misfit = (found: string | undefined, expected: MpsExpectation): Misfit => ({
  found: found ?? '',
  expected,
});

/** A number as MPS files write it, Fortran's D included; NaN where it is none. */
export const numberOf = (field: string | undefined): number => {
  if (field === undefined || field === '') return NaN;
  const plain = Number(field);
  if (!Number.isNaN(plain)) return plain;
  if (/^[+-]?inf(inity)?$/i.test(field)) return field.startsWith('-') ? -Infinity : Infinity;
  return Number(field.replace(/d/i, 'e'));
};

export const readRow: SectionReader = (draft, fields) => {
  const [type = '', name = ''] = fields;
  if (fields.length !== 2) return misfit(fields.join(' '), 'fields');
  const upper = type.toUpperCase();
  if (!['N', 'L', 'G', 'E'].includes(upper)) return misfit(type, 'row-type');
  if (draft.rowOf.has(name) || name === draft.objective) return misfit(name, 'new-row');
  if (upper === 'N' && draft.objective === null) {
    draft.objective = name;
    return null;
  }
  draft.rowOf.set(name, draft.rowNames.length);
  draft.rowNames.push(name);
  draft.rowTypes.push(upper as RowType);
  return null;
};

/** Reads columns; keeps in mind whether they stand between markers and where the last one was. */
export const columnReader = (): SectionReader => {
  let isWhole = false;
  let current = '';
  /** Column that an entry of a row was last seen in, to notice a second one. */
  const lastColumn: number[] = [];
  let hasCost = false;
  return (draft, fields) => {
    const name = fields[0] ?? '';
    if (fields[1] === "'MARKER'") {
      if (fields[2] !== "'INTORG'" && fields[2] !== "'INTEND'") return misfit(fields[2], 'marker');
      isWhole = fields[2] === "'INTORG'";
      return null;
    }
    if (fields.length !== 3 && fields.length !== 5) return misfit(fields.join(' '), 'fields');
    if (name !== current || draft.columnNames.length === 0) {
      if (draft.columnOf.has(name)) return misfit(name, 'columns-in-one-piece');
      draft.columnOf.set(name, draft.columnNames.length);
      draft.columnNames.push(name);
      draft.cost.push(0);
      draft.lower.push(0);
      draft.upper.push(Infinity);
      draft.isInteger.push(isWhole ? 1 : 0);
      draft.isUnbound.push(isWhole);
      draft.hasLower.push(false);
      draft.starts.push(draft.rows.length);
      current = name;
      hasCost = false;
    }
    const column = draft.columnNames.length - 1;
    for (let at = 1; at < fields.length; at += 2) {
      const rowName = fields[at] ?? '';
      const value = numberOf(fields[at + 1]);
      if (!Number.isFinite(value)) return misfit(fields[at + 1], 'number');
      if (rowName === draft.objective) {
        if (hasCost) return misfit(rowName, 'entry-once');
        hasCost = true;
        draft.cost[column] = value;
        continue;
      }
      const row = draft.rowOf.get(rowName);
      if (row === undefined) return misfit(rowName, 'known-row');
      if (lastColumn[row] === column) return misfit(rowName, 'entry-once');
      lastColumn[row] = column;
      draft.rows.push(row);
      draft.values.push(value);
    }
    draft.starts[column + 1] = draft.rows.length;
    return null;
  };
};

/** Pairs of row and number, with or without the name of their set before them; of several sets none is preferred. */
const readPairs = (
  draft: MpsDraft,
  section: string,
  fields: readonly string[],
  keep: (row: string, value: number) => Misfit | null,
): Misfit | null => {
  if (fields.length < 2 || fields.length > 5) return misfit(fields.join(' '), 'fields');
  const hasSet = fields.length % 2 === 1;
  const wrongSet = hasSet ? checkSet(draft, section, fields[0] ?? '') : null;
  if (wrongSet !== null) return wrongSet;
  for (let at = hasSet ? 1 : 0; at < fields.length; at += 2) {
    const value = numberOf(fields[at + 1]);
    if (Number.isNaN(value)) return misfit(fields[at + 1], 'number');
    const wrong = keep(fields[at] ?? '', value);
    if (wrong !== null) return wrong;
  }
  return null;
};

/** A file may hold several sets to choose from; which one is meant nobody could say, so there may be only one. */
export const checkSet = (draft: MpsDraft, section: string, set: string): Misfit | null => {
  const known = draft.sets.get(section);
  if (known === undefined) draft.sets.set(section, set);
  return known === undefined || known === set ? null : misfit(set, 'one-set');
};

export const readRightSide: SectionReader = (draft, fields) =>
  readPairs(draft, 'RHS', fields, (name, value) => {
    if (name === draft.objective) {
      draft.offset = -value;
      return null;
    }
    const row = draft.rowOf.get(name);
    if (row === undefined) return misfit(name, 'known-row');
    draft.rightSides[row] = value;
    return null;
  });

export const readRange: SectionReader = (draft, fields) =>
  readPairs(draft, 'RANGES', fields, (name, value) => {
    const row = draft.rowOf.get(name);
    if (row === undefined) return misfit(name, name === draft.objective ? 'row-with-range' : 'known-row');
    if (draft.rowTypes[row] === 'N') return misfit(name, 'row-with-range');
    draft.ranges[row] = value;
    return null;
  });

/** The sense, on the line of the section's name or on the next one. */
export const readSense: SectionReader = (draft, fields) => {
  const sense = (fields[0] ?? '').toUpperCase();
  if (!/^(MAX|MIN)(IMI[SZ]E)?$/.test(sense)) return misfit(fields[0], 'sense');
  draft.sense = sense.startsWith('MAX') ? 'maximise' : 'minimise';
  return null;
};
