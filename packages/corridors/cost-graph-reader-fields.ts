import { numberInBytes } from './cost-graph-reader-number.ts';

/** The fields of one line, parted by spaces, tabs or a carriage return. */
export interface LineFields {
  bytes: Uint8Array;
  /** How many there are, those beyond the room for them included. */
  count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export const lineFields = (room: number): LineFields => ({
  bytes: new Uint8Array(0),
  count: 0,
  start: new Int32Array(room),
  end: new Int32Array(room),
});

const isBlank = (byte: number): boolean => byte === 32 || byte === 9 || byte === 13;

export const splitFields = (fields: LineFields, bytes: Uint8Array, from: number, to: number): void => {
  fields.bytes = bytes;
  fields.count = 0;
  for (let at = from; at < to;) {
    while (at < to && isBlank(bytes[at]!)) at++;
    if (at === to) break;
    if (fields.count < fields.start.length) fields.start[fields.count] = at;
    while (at < to && !isBlank(bytes[at]!)) at++;
    if (fields.count < fields.end.length) fields.end[fields.count] = at;
    fields.count++;
  }
};

const shownBytes = 40;
const decoder = new TextDecoder();

/** A field as text, its beginning where it is long; '' where there is none. */
export const fieldText = ({ bytes, count, start, end }: LineFields, field: number): string =>
  field < Math.min(count, start.length)
    ? decoder.decode(bytes.subarray(start[field]!, Math.min(end[field]!, start[field]! + shownBytes)))
    : '';

/** A field as a number; NaN where it is none. */
export const fieldNumber = ({ bytes, count, start, end }: LineFields, field: number): number =>
  field < Math.min(count, start.length) ? numberInBytes(bytes, start[field]!, end[field]!) : Number.NaN;
