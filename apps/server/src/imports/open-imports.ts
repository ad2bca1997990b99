import { join } from 'node:path';
import type { UploadShelf } from '../uploads/upload-shelf.ts';
import { uploadShelf } from '../uploads/upload-shelf.ts';
import { isHeld } from '../platform/folder-lock.ts';
import { tradeFolders } from '../warehouse/folders.ts';
import type { ImportQueue, RunImport } from './import-queue.ts';
import { importQueue } from './import-queue.ts';
import { openHistory } from './import-record.ts';
import { importRunner } from './run-import.ts';

export interface OpenImports {
  readonly imports: ImportQueue;
  readonly uploads: UploadShelf;
}

/** Opens uploads and imports below `varFolder`; nothing is written there before the first file comes. */
export const openImports = (
  varFolder: string,
  options: {
    readonly uploadLimitMb: number;
    readonly onDefect: (reason: string) => void;
    readonly now: () => Date;
    /** Instead of a process for each import. */
    readonly run?: RunImport;
  },
): OpenImports => {
  const folders = tradeFolders(varFolder);
  const isoNow = (): string => options.now().toISOString();
  const uploads = uploadShelf(folders.uploads, options.uploadLimitMb * 1024 ** 2, options.now().getTime());
  const imports = importQueue({
    history: openHistory(join(folders.root, 'imports'), isoNow()),
    run: options.run ?? importRunner(varFolder, uploads, options.onDefect),
    release: (ids) => {
      for (const id of ids) uploads.remove(id);
    },
    hasFiles: (ids) => ids.every((id) => uploads.find(id) !== null),
    now: isoNow,
    isBusy: () => isHeld(folders.lock),
  });
  return { imports, uploads };
};
