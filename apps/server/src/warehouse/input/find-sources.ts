import { createReadStream, openSync, readSync, closeSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { createGunzip } from 'node:zlib';
import type { ImportProblem } from '../import-problem.ts';
import type { Source, Sources } from './source.ts';
import type { SourceLimits } from './source-limits.ts';
import { sourceLimits } from './source-limits.ts';
import { counted, packedProblem } from './unpacked.ts';
import { zipSources } from './zip-sources.ts';

const startOf = (file: string): Buffer => {
  const handle = openSync(file, 'r');
  try {
    const start = Buffer.alloc(4);
    return start.subarray(0, readSync(handle, start, 0, 4, 0));
  } finally {
    closeSync(handle);
  }
};

const fileProblem =
  (file: string) =>
  (error: unknown): ImportProblem | null => {
    const { code } = error as NodeJS.ErrnoException;
    return code === undefined || code === 'ENOSPC' ? null : { kind: 'unreadable', file, reason: code };
  };

const piece = 2 ** 20;

/** The system's short word for a failure (`ENOENT`), else its sentence. */
const reasonOf = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code ?? (error as Error).message;

/** Plain and gzipped files are opened anew each time: nothing stays open. */
const close = (): void => {};

/** The texts in one file as given by the operator; `name` is what messages call it. */
export const findSources = async (
  path: string,
  name: string = basename(path),
  limits: SourceLimits = sourceLimits,
): Promise<Sources> => {
  let start: Buffer;
  let bytes = 0;
  try {
    const stat = statSync(path);
    if (!stat.isFile())
      return {
        kind: 'refused',
        problems: [{ kind: 'unreadable', file: name, reason: stat.isDirectory() ? 'folder' : 'special' }],
      };
    bytes = stat.size;
    start = startOf(path);
  } catch (error) {
    return {
      kind: 'refused',
      problems: [{ kind: 'unreadable', file: name, reason: reasonOf(error) }],
    };
  }
  if (bytes === 0) return { kind: 'refused', problems: [{ kind: 'empty-file', file: name }] };
  const about = { name, file: path, packedBytes: bytes };
  if (start[0] === 0x1f && start[1] === 0x8b) {
    const source: Source = {
      ...about,
      fileName: basename(name).replace(/\.gz$/i, ''),
      plainPath: null,
      open: async () => {
        const unpacked = createGunzip({ chunkSize: piece });
        const stream = unpacked.pipe(counted(limits, bytes));
        unpacked.on('error', (error) => stream.destroy(error));
        createReadStream(path, { highWaterMark: piece })
          .on('error', (error) => stream.destroy(error))
          .pipe(unpacked);
        return stream;
      },
      streamProblem: packedProblem(name, limits),
    };
    return { kind: 'sources', sources: [source], close };
  }
  if (start.toString('latin1') === 'PK\u0003\u0004' || start.toString('latin1') === 'PK\u0005\u0006')
    return zipSources(path, name, limits);
  const source: Source = {
    ...about,
    fileName: basename(name),
    plainPath: resolve(path),
    open: async () => createReadStream(path, { highWaterMark: piece }),
    streamProblem: fileProblem(name),
  };
  return { kind: 'sources', sources: [source], close };
};
