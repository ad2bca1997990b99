import { createReadStream } from 'node:fs';

const newline = 10;
const carriageReturn = 13;
const quote = 34;

/**
 * Lines of the file on which records begin, by number of the record (the first below the header is 1). Empty lines
 * are no records, and a record with a line break inside quotation marks is one. `skip` lines stand before the header.
 */
export const recordLines = async (
  path: string,
  records: readonly number[],
  skip = 0,
): Promise<ReadonlyMap<number, number>> => {
  const wanted = new Set(records);
  const lines = new Map<number, number>();
  let line = 1;
  let begin = 1;
  let record = 0;
  let isEmpty = true;
  let isQuoted = false;
  if (wanted.size === 0) return lines;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    for (const byte of chunk) {
      if (byte === newline) {
        line += 1;
        if (isQuoted) continue;
        if (!isEmpty) {
          if (begin > skip) {
            if (wanted.has(record)) lines.set(record, begin);
            record += 1;
          }
        }
        begin = line;
        isEmpty = true;
      } else if (byte !== carriageReturn) {
        isEmpty = false;
        if (byte === quote) isQuoted = !isQuoted;
      }
    }
    if (lines.size === wanted.size) return lines;
  }
  if (!isEmpty && wanted.has(record)) lines.set(record, begin);
  return lines;
};
