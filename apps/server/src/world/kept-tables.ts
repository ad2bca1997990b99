import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import type { NamedTables } from './table-file.ts';
import { readTables, removeOthers, writeTables } from './table-file.ts';

/** Folder beside a vintage's rows for what was worked out of them: it may be removed at any time, and is made anew. */
const folderName = 'derived';

/**
 * Tables worked out of a vintage's rows, read from a file beside them once they have been made: a second reader, in
 * whatever process, has them in a tenth of a second. A vintage's rows never change; `part` names the tables and the
 * version of what they mean, `settings` is all else that they depend on.
 */
export const keptTables = async (
  warehouse: Pick<Warehouse, 'folder'>,
  vintage: Vintage,
  { part, settings }: { readonly part: `${string}.v${number}`; readonly settings: unknown },
  make: () => Promise<NamedTables>,
): Promise<NamedTables> => {
  const key = createHash('sha256').update(JSON.stringify(settings)).digest('hex').slice(0, 12);
  const file = join(warehouse.folder(vintage), folderName, `${part}-${key}.bin`);
  const known = await readTables(file);
  if (known !== null) return known;
  const made = await make();
  if (await writeTables(file, made)) await removeOthers(file);
  return made;
};
