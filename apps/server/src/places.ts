import { join } from 'node:path';
import type { WebSources } from './platform/web-build.ts';

const root = join(import.meta.dirname, '../../..');

/** The web application in the tree. */
export const webSources: WebSources = {
  folder: join(root, 'apps/web'),
  alsoReads: [join(root, 'packages'), join(root, 'package-lock.json')],
};

/** Folder of what Hamkor keeps on this machine, unless HAMKOR_VAR names another. */
export const defaultVarFolder = join(root, 'var');

/** Folder of things that can be made again. */
export const cacheFolder = join(root, 'node_modules/.cache/hamkor');

/** Folder of the embedded database. */
export const databaseFolder = (varFolder: string): string => join(varFolder, 'postgres');

/** Folders of the code that reads facts and makes rows of them. */
export const sourceFolders = ['apps/server', 'packages/provenance', 'packages/nomenclature'].map((folder) =>
  join(root, folder),
);
