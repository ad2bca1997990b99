import { createReadStream } from 'node:fs';

const newline = 10;
const carriageReturn = 13;
const quote = 34;

/**
 * The first line of a text that ends otherwise than the first one does: after `\r\n` a line with `\n`, or the reverse.
 * Breaks inside quotation marks do not count. Null where all lines end alike.
 */
export const mixedLineEnd = async (path: string): Promise<number | null> => {
  let line = 1;
  let first: string | null = null;
  let isQuoted = false;
  let isReturn = false;
  const differs = (end: string): boolean => {
    first ??= end;
    return first !== end;
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>)
    for (const byte of chunk) {
      if (isReturn) {
        isReturn = false;
        if (differs(byte === newline ? '\r\n' : '\r')) return line;
        line += 1;
        if (byte === newline) continue;
      }
      if (byte === quote) isQuoted = !isQuoted;
      else if (isQuoted) continue;
      else if (byte === carriageReturn) isReturn = true;
      else if (byte === newline) {
        if (differs('\n')) return line;
        line += 1;
      }
    }
  return null;
};
