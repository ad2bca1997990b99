import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFolders } from './places.ts';

/**
 * Checksum of the code that makes rows out of facts. Facts loaded by other code are loaded again, so that
 * a mended loader mends the rows, on a developer's machine as in an update.
 */
export const loadingCode = (folders: readonly string[] = sourceFolders): string => {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of globSync('**/*.ts', { cwd: folder, exclude: ['**/*.test.ts', 'node_modules'] }).sort())
      hash.update(name).update(readFileSync(join(folder, name)));
  return hash.digest('hex');
};
