import type { CellFault } from '../overlays/overlay-problem.ts';
import type { CellRules, Field } from './field.ts';

/** One cell that could not be read. */
export interface BadField {
  readonly column: string;
  readonly found: string;
  readonly fault: CellFault;
}

export type RowReading<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'bad-row'; readonly faults: readonly BadField[] };

/** A table of the network as a CSV table: one description both reads and writes it. */
export interface TableForm<Row> {
  readonly headers: readonly string[];
  /** Headers without which it is another table; the others may be absent and are then empty. */
  readonly required: readonly string[];
  /** Reads the cells under the headers given; those of unknown headers are left alone. */
  readonly reader: (
    headers: readonly string[],
  ) => (cells: readonly string[], origin: string, rules: CellRules) => RowReading<Row>;
  readonly write: (row: Row) => readonly string[];
}

/** Puts a table together from its fields by header, and how their values make a row and come from one. */
export const tableForm = <Row, Values extends object>({
  fields,
  required,
  row,
  cells,
}: {
  readonly fields: { readonly [H in keyof Values]: Field<Values[H]> };
  readonly required: readonly (keyof Values & string)[];
  readonly row: (cells: Values, origin: string) => Row;
  readonly cells: (row: Row) => Values;
}): TableForm<Row> => {
  const headers = Object.keys(fields) as (keyof Values & string)[];
  return {
    headers,
    required,
    reader: (found) => {
      const places = headers.map((header) => found.indexOf(header));
      return (given, origin, rules) => {
        const values: Partial<Values> = {};
        const faults: BadField[] = [];
        for (const [index, column] of headers.entries()) {
          const text = given[places[index]!] ?? '';
          const reading = fields[column].read(text, rules);
          if (reading.kind === 'cell') values[column] = reading.value;
          else faults.push({ column, found: text, fault: reading });
        }
        // Every header has its value now, or a fault.
        return faults.length > 0
          ? { kind: 'bad-row', faults }
          : { kind: 'row', row: row(values as Values, origin) };
      };
    },
    write: (one) => {
      const values = cells(one);
      return headers.map((column) => fields[column].write(values[column]));
    },
  };
};
