import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';

/** Why a file could not be had; a word of the messages. */
export type FileTrouble = 'absent' | 'folder' | 'forbidden' | 'large' | 'gzip';

export type ReadFile =
  | { readonly kind: 'bytes'; readonly bytes: Buffer }
  | { readonly kind: 'trouble'; readonly trouble: FileTrouble };

/** Bytes of a file at most, packed and unpacked. */
const mostBytes = 256 * 2 ** 20;

const troubles: Readonly<Record<string, FileTrouble>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  ERR_BUFFER_TOO_LARGE: 'large',
  Z_DATA_ERROR: 'gzip',
  Z_BUF_ERROR: 'gzip',
};

/** A file whole, unpacked where it is packed with gzip. */
export const readWhole = async (file: string): Promise<ReadFile> => {
  try {
    const { size } = await stat(file);
    if (size > mostBytes) return { kind: 'trouble', trouble: 'large' };
    const bytes = await readFile(file);
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
    return { kind: 'bytes', bytes: isPacked ? gunzipSync(bytes, { maxOutputLength: mostBytes }) : bytes };
  } catch (reason) {
    const code = reason instanceof Error && 'code' in reason ? String(reason.code) : '';
    const trouble = troubles[code];
    if (trouble === undefined) throw reason;
    return { kind: 'trouble', trouble };
  }
};
