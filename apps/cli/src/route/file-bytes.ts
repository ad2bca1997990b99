import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

/** Why a file cannot be read, as the messages name it. */
export interface FileFailure {
  readonly kind: 'unreadable';
  readonly reason: 'absent' | 'folder' | 'forbidden' | 'gzip';
}

const reasons: Readonly<Record<string, FileFailure['reason']>> = {
  ENOENT: 'absent',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  Z_DATA_ERROR: 'gzip',
  Z_BUF_ERROR: 'gzip',
};

/** The failure that an error of reading stands for; null for a defect. */
export const fileFailure = (error: unknown): FileFailure | null => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  return reason === undefined ? null : { kind: 'unreadable', reason };
};

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const firstBytes = async (file: string): Promise<Uint8Array> => {
  for await (const bytes of createReadStream(file, { end: 1 })) return bytes as Uint8Array;
  return new Uint8Array(0);
};

/** The bytes of a file piece by piece, unpacked where it is packed with gzip; its name does not matter. */
export const fileBytes = async function* (file: string): AsyncGenerator<Uint8Array> {
  const packed = isGzip(await firstBytes(file));
  const stream = createReadStream(file, { highWaterMark: 1 << 18 });
  if (!packed) {
    yield* stream as AsyncIterable<Uint8Array>;
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  // `pipe` does not pass errors on; without this a disk that fails would look like a file that never ends.
  stream.on('error', (error) => unpacked.destroy(error));
  yield* stream.pipe(unpacked) as AsyncIterable<Uint8Array>;
};
