import { isDiskFull } from './disk-full.ts';
import type { ImportProblem } from './import-problem.ts';

/** Why the system does not let a folder be written, in its short word. */
const reasons = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP', 'EIO'] as const;

/** The same in sentences, of DuckDB and where the system gives no word. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/permission denied/i, 'EACCES'],
  [/operation not permitted/i, 'EPERM'],
  [/read-only file system/i, 'EROFS'],
  [/not a directory/i, 'ENOTDIR'],
  [/input\/output error/i, 'EIO'],
];

/** The reason an error gives for a folder that cannot be written; null where it says nothing of the kind. */
export const folderFailure = (error: unknown): string | null => {
  const { code, message, syscall } = error as NodeJS.ErrnoException;
  const said = reasons.find((reason) => reason === code);
  if (said !== undefined) return said;
  // Making folders one below the other on a disk that is read-only ends with this word.
  if (code === 'ENOENT' && syscall === 'mkdir') return 'EROFS';
  return syscall !== undefined || /IO Error/.test(message)
    ? (sentences.find(([form]) => form.test(message))?.[1] ?? null)
    : null;
};

/** What the disk has against writing `file` below `folder`; null where the error is none of the disk's. */
export const diskProblem = (error: unknown, file: string, folder: string): ImportProblem | null => {
  if (isDiskFull(error)) return { kind: 'disk-full', file, folder };
  const reason = folderFailure(error);
  return reason === null ? null : { kind: 'not-writable', file, folder, reason };
};
