/**
 * Third-party reference data lie beside the project, never inside it. Tests and benchmarks that need them
 * are skipped with a clear title when the folder is absent.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.env['HAMKOR_REFERENCE_DATA'] ?? join(import.meta.dirname, '../../shared/data');

/** Full path of a reference file, or null when it is absent. */
export const referenceFile = (path: string): string | null => {
  const file = join(folder, path);
  return existsSync(file) ? file : null;
};
