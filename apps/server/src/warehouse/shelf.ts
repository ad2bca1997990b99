import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { tradeFolders } from './folders.ts';
import type { Vintage } from './vintage.ts';
import { vintageRef } from './vintage.ts';
import { readJson, replaceJson } from './written-file.ts';

/** The vintages of a folder as they stand on disk; looked up anew whenever something changed there. */
export interface Shelf {
  /** Newest first. */
  readonly vintages: () => readonly Vintage[];
  readonly find: (ref: string) => Vintage | null;
  readonly active: () => Vintage | null;
  readonly activate: (ref: string | null) => void;
  readonly folder: (vintage: Pick<Vintage, 'name' | 'content'>) => string;
}

interface Standing {
  readonly vintages: readonly Vintage[];
  readonly byRef: ReadonlyMap<string, Vintage>;
}

const entries = (folder: string): readonly string[] => {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
};

/** Moment and number of a file, which change when it is replaced; empty where it is missing. */
const stampOf = (path: string): string => {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? '' : `${stat.mtimeMs}:${stat.ino}`;
};

const readStanding = (folder: string): Standing => {
  const vintages: Vintage[] = [];
  const byRef = new Map<string, Vintage>();
  for (const name of entries(folder)) {
    for (const content of entries(join(folder, name))) {
      const vintage = readJson<Vintage>(join(folder, name, content, 'manifest.json'));
      if (vintage === null) continue;
      vintages.push(vintage);
      byRef.set(vintageRef(vintage), vintage);
    }
    const current = readJson<{ readonly content: string }>(join(folder, name, 'current.json'));
    const meant = current === null ? undefined : byRef.get(`${name}@${current.content}`);
    if (meant !== undefined) byRef.set(name, meant);
  }
  vintages.sort((a, b) => (a.importedAt < b.importedAt ? 1 : a.importedAt > b.importedAt ? -1 : 0));
  return { vintages, byRef };
};

/**
 * Opens the vintages below `varFolder`. Nothing is kept open: a vintage that another process loads or
 * removes is seen at the next question, because names, contents and times of the folders are compared.
 */
export const openShelf = (varFolder: string): Shelf => {
  const folders = tradeFolders(varFolder);
  let known: { readonly stamp: string; readonly standing: Standing } | null = null;
  const stamp = (): string =>
    entries(folders.vintages)
      .map((name) => {
        const folder = join(folders.vintages, name);
        return [name, stampOf(folder), stampOf(join(folder, 'current.json')), ...entries(folder)].join(' ');
      })
      .join('\n');
  const standing = (): Standing => {
    const now = stamp();
    if (known?.stamp !== now) known = { stamp: now, standing: readStanding(folders.vintages) };
    return known.standing;
  };
  const find = (ref: string): Vintage | null => standing().byRef.get(ref) ?? null;
  return {
    vintages: () => standing().vintages,
    find,
    active: () => {
      const chosen = readJson<{ readonly ref: string | null }>(folders.active);
      if (chosen?.ref === null) return null;
      const vintage = chosen === null ? null : find(chosen.ref);
      const isFit = (one: Vintage): boolean =>
        one.tables.includes('flows') && !one.isSynthetic && find(one.name)?.content === one.content;
      return vintage ?? standing().vintages.find(isFit) ?? null;
    },
    activate: (ref) => replaceJson(folders.active, { ref }),
    folder: ({ name, content }) => join(folders.vintages, name, content),
  };
};
