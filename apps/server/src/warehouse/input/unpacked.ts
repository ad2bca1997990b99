import { Transform } from 'node:stream';
import type { ImportProblem } from '../import-problem.ts';
import type { SourceLimits } from './source-limits.ts';
import { isBomb } from './source-limits.ts';

/** Said by the streams below when too much comes out of a file. */
class TooMuch extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super('more text than an archive of this size holds');
    this.bytes = bytes;
  }
}

/** Passes bytes through until they are too many. */
export const counted = (limits: SourceLimits, packedBytes: number): Transform => {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      if (isBomb(limits, bytes, packedBytes)) done(new TooMuch(bytes));
      else done(null, chunk);
    },
  });
};

/** The problem of a stream that decompresses; null where the error is none of its own. */
export const packedProblem =
  (file: string, limits: SourceLimits) =>
  (error: unknown): ImportProblem | null => {
    if (error instanceof TooMuch)
      return {
        kind: 'zip-bomb',
        file,
        megabytes: Math.ceil(error.bytes / 2 ** 20),
        mostMegabytes: Math.floor(limits.mostBytes / 2 ** 20),
      };
    const { code = '', message } = error as NodeJS.ErrnoException;
    return /^Z_|ERR__ERROR_FORMAT/.test(code) ||
      /end of file|too (many|few) bytes|crc|invalid|unexpected/i.test(message)
      ? { kind: 'compressed-truncated', file, reason: message }
      : null;
  };
