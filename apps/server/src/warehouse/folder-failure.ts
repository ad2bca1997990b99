/** Why the system does not let a folder be written, in its short word. */
const reasons = ['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP', 'EIO'] as const;

/** The same in the sentences of DuckDB. */
const sentences: readonly (readonly [RegExp, string])[] = [
  [/Permission denied/, 'EACCES'],
  [/Operation not permitted/, 'EPERM'],
  [/Read-only file system/, 'EROFS'],
  [/Not a directory/, 'ENOTDIR'],
  [/Input\/output error/, 'EIO'],
];

/** The reason an error gives for a folder that cannot be written; null where it says nothing of the kind. */
export const folderFailure = (error: unknown): string | null => {
  const { code, message } = error as NodeJS.ErrnoException;
  const said = reasons.find((reason) => reason === code);
  if (said !== undefined) return said;
  return /IO Error/.test(message) ? (sentences.find(([form]) => form.test(message))?.[1] ?? null) : null;
};
