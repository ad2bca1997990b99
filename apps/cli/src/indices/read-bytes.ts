import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { TableProblem } from './table-problem.ts';

export type Bytes = { readonly kind: 'bytes'; readonly bytes: Buffer } | TableProblem;

const reasons: Readonly<Record<string, 'absent' | 'folder' | 'forbidden'>> = {
  ENOENT: 'absent',
  ENOTDIR: 'absent',
  EISDIR: 'folder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** The bytes of a table, unpacked when they are gzip by content (whatever the name says), in UTF-8. */
export const readBytes = (file: string): Bytes => {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const reason = reasons[(error as NodeJS.ErrnoException).code ?? ''];
    if (reason === undefined) throw error;
    return { kind: 'unreadable', reason };
  }
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes);
    } catch {
      return { kind: 'unreadable', reason: 'gzip' };
    }
  }
  // Text in UTF-16 may pass for UTF-8 by chance, but is full of zero bytes.
  const isText = isUtf8(bytes) && !bytes.subarray(0, 1000).includes(0);
  return isText ? { kind: 'bytes', bytes } : { kind: 'unreadable', reason: 'encoding' };
};
