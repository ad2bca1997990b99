/** Columns that tables of the corridor network share. */
import type { Column, Confidence } from '@hamkor/provenance';
import {
  Refusal,
  confidences,
  list,
  matching,
  number,
  oneOf,
  optional,
  source,
  text,
  year,
} from '@hamkor/provenance';
import type { Sourced, Spread } from '@hamkor/corridors';
import { modes } from '@hamkor/corridors';

export const mode = oneOf('mode', modes);
export const note = optional(text('note'));

/** Ids of the network, such as `CNSGH` or `dostyk-alashankou-rail`: two of them make one when written together. */
export const networkId = (header: string): Column<string> =>
  matching(header, /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/, 'an id of letters, digits and hyphens');

/** Track gauges in millimetres; none where there is no railway. */
export const gauges = list(number('gauges', { min: 600, max: 1700 }));

export const yesNo = (header: string): Column<boolean> => {
  const word = oneOf(header, ['yes', 'no']);
  return {
    header,
    read: (cell) => {
      const read = word.read(cell);
      return read instanceof Refusal ? read : read === 'yes';
    },
  };
};

export const sourcedColumns = {
  source: source(),
  year: optional(year('year')),
  confidence: oneOf('confidence', confidences),
} as const;

interface SourcedCells {
  readonly source: string;
  readonly year: number | null;
  readonly confidence: Confidence;
}

/** A row of the network: where it comes from, and the fields of its own. */
export const sourcedOf = <T extends object>(
  { source: cited, year: of, confidence }: SourcedCells,
  origin: string,
  fields: T,
): Sourced & T => ({ origin, source: cited, year: of, confidence, ...fields });

type SpreadKey<P extends string> = P | `${P}_low` | `${P}_high`;

/** Three columns of a figure with its range: `hours_low`, `hours`, `hours_high`. */
export const spreadColumns = <P extends string>(prefix: P): Readonly<Record<SpreadKey<P>, Column<number>>> =>
  Object.fromEntries(
    [prefix, `${prefix}_low`, `${prefix}_high`].map((header) => [header, number(header)]),
  ) as Readonly<Record<SpreadKey<P>, Column<number>>>;

export const spreadOf = <P extends string>(
  prefix: P,
  row: Readonly<Record<SpreadKey<P>, number>>,
): Spread => ({ low: row[`${prefix}_low`], value: row[prefix], high: row[`${prefix}_high`] });
