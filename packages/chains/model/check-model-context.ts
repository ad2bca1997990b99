import type { ChainModel, ChainTable, GroupRow } from './model.ts';
import type { ModelProblem, ModelProblemKind } from './model-problem.ts';
import { problemList, shown } from './problem-list.ts';

/** Codes that a model may use. */
export interface KnownCodes {
  /** Codes of HS 2022. A subheading is known when it is listed, or when its heading is and none of that heading are. */
  readonly knownHs: ReadonlySet<string>;
  /** ISO 3166-1 alpha-3. */
  readonly knownCountries: ReadonlySet<string>;
}

export interface CheckOptions extends KnownCodes {
  /** Rows that could not be read, so that nobody who names them is blamed; null where not even their ids are known. */
  readonly broken?: ReadonlyMap<ChainTable, ReadonlySet<string> | null>;
  /** Numbers of the rows of a table as its sheet counts them; absent = 1, 2, 3 … */
  readonly numbers?: ReadonlyMap<ChainTable, readonly number[]>;
  /** False where currency or price year could not be read. */
  readonly isHeadWhole?: boolean;
}

interface Numbered<Row> {
  readonly row: Row;
  /** 1 is the first row below the header. */
  readonly at: number;
}

/** What every check works with. */
export interface CheckContext {
  readonly model: ChainModel;
  readonly knownHs: ReadonlySet<string>;
  readonly knownCountries: ReadonlySet<string>;
  readonly isHeadWhole: boolean;
  /** Whether every row of these tables could be read. */
  readonly isWhole: (...tables: readonly ChainTable[]) => boolean;
  readonly rowsOf: <Table extends ChainTable>(table: Table) => readonly Numbered<ChainModel[Table][number]>[];
  readonly ids: (table: ChainTable) => ReadonlySet<string>;
  /** Whether a table has a row of that id, or may have. */
  readonly has: (table: ChainTable, id: string) => boolean;
  readonly isGroup: (id: string, ...of: readonly GroupRow['of'][]) => boolean;
  readonly tell: (
    kind: ModelProblemKind,
    table: ChainTable,
    place: Numbered<{ readonly id: string }> | null,
    field: string | null,
    found: unknown,
    expected: string,
  ) => void;
  readonly isFull: () => boolean;
  readonly problems: () => readonly ModelProblem[];
}

export const checkContext = (model: ChainModel, options: CheckOptions): CheckContext => {
  const list = problemList();
  const numbered = new Map<ChainTable, readonly Numbered<{ readonly id: string }>[]>();
  const known = new Map<ChainTable, ReadonlySet<string>>();
  const rowsOf = <Table extends ChainTable>(table: Table): readonly Numbered<ChainModel[Table][number]>[] => {
    type Rows = readonly Numbered<ChainModel[Table][number]>[];
    const made = numbered.get(table);
    if (made !== undefined) return made as Rows;
    const rows: Numbered<ChainModel[Table][number]>[] = [];
    const given: readonly ChainModel[Table][number][] = model[table];
    const at = options.numbers?.get(table);
    given.forEach((row, index) => rows.push({ row, at: at?.[index] ?? index + 1 }));
    numbered.set(table, rows);
    return rows;
  };
  const ids = (table: ChainTable): ReadonlySet<string> => {
    const made = known.get(table) ?? new Set(rowsOf(table).map(({ row }) => row.id));
    known.set(table, made);
    return made;
  };
  const groupsOf = new Map(rowsOf('groups').map(({ row }) => [row.id, row.of]));
  const brokenOf = (table: ChainTable) => options.broken?.get(table);
  return {
    model,
    knownHs: options.knownHs,
    knownCountries: options.knownCountries,
    isHeadWhole: options.isHeadWhole ?? true,
    isWhole: (...tables) => tables.every((table) => brokenOf(table) === undefined),
    rowsOf,
    ids,
    has: (table, id) => {
      const broken = brokenOf(table);
      return broken === null || ids(table).has(id) || (broken?.has(id) ?? false);
    },
    isGroup: (id, ...of) => {
      const broken = brokenOf('groups');
      if (broken === null || broken?.has(id) === true) return true;
      const kind = groupsOf.get(id);
      return kind !== undefined && of.includes(kind);
    },
    tell: (kind, table, place, field, found, expected) => {
      list.add({
        kind,
        table,
        row: place?.at ?? null,
        id: place === null ? null : shown(place.row.id),
        field,
        found: shown(found),
        expected,
      });
    },
    isFull: list.isFull,
    problems: list.all,
  };
};

/** Ids that might have been meant, those that begin like it first; cut so that it stays a line. */
export const candidates = (ids: Iterable<string>, found: string): string => {
  const alike = (id: string): number => {
    let length = 0;
    while (length < id.length && id[length]?.toLowerCase() === found[length]?.toLowerCase()) length++;
    return length;
  };
  const sorted = [...new Set(ids)].map((id) => ({ id, alike: alike(id) })).sort((a, b) => b.alike - a.alike);
  let line = '';
  for (const { id } of sorted) {
    if (line.length + id.length > 160) return `${line}; …`;
    line = line === '' ? id : `${line}; ${id}`;
  }
  return line === '' ? '–' : line;
};
