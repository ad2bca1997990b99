import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tradeFolders } from './folders.ts';
import { openShelf } from './shelf.ts';
import type { Vintage } from './vintage.ts';
import { vintageRef } from './vintage.ts';
import { keepOnDisk, readJson, replaceJson } from './written-file.ts';

/** Whether something rests on a content (`name@content`), so that it must stay. */
export type IsPinned = (ref: string) => boolean;

/** Contents that saved analyses rest on, as the server wrote them down for those who run without it. */
export const pinsOf = (varFolder: string): IsPinned => {
  const written = readJson<readonly string[] | { readonly refs: readonly string[] }>(
    tradeFolders(varFolder).pins,
  );
  const refs = new Set(written === null ? [] : 'refs' in written ? written.refs : written);
  return (ref) => refs.has(ref);
};

const keepTree = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    keepOnDisk(join(entry.parentPath, entry.name));
  keepOnDisk(folder);
};

/** Moves a folder out of sight in one step, then removes it. */
const removeWhole = (varFolder: string, folder: string): void => {
  const { staging } = tradeFolders(varFolder);
  mkdirSync(staging, { recursive: true });
  const aside = join(staging, `removed-${process.pid}-${process.hrtime.bigint()}`);
  renameSync(folder, aside);
  rmSync(aside, { recursive: true, force: true });
};

/** Contents of a name that nothing rests on any more go; the one meant by the name and the chosen one stay. */
const removeSuperseded = (varFolder: string, name: string, isPinned: IsPinned): void => {
  const folders = tradeFolders(varFolder);
  const shelf = openShelf(varFolder);
  const current = shelf.find(name)?.content;
  const chosen = readJson<{ readonly ref: string | null }>(folders.active)?.ref;
  for (const vintage of shelf.vintages()) {
    const ref = vintageRef(vintage);
    if (vintage.name === name && vintage.content !== current && ref !== chosen && !isPinned(ref))
      removeWhole(varFolder, shelf.folder(vintage));
  }
};

/** Makes a name mean a content that is already there. */
export const makeCurrent = (
  varFolder: string,
  { name, content }: Pick<Vintage, 'name' | 'content'>,
  isPinned: IsPinned,
): void => {
  replaceJson(join(tradeFolders(varFolder).vintages, name, 'current.json'), { content });
  removeSuperseded(varFolder, name, isPinned);
};

/**
 * Makes staged rows a vintage. Everything is on the disk before its folder is moved in one rename; after the next
 * rename, of `current.json`, the name means it. Whenever the process ends in between, a reader sees the old state.
 */
export const publish = (varFolder: string, staged: string, vintage: Vintage, isPinned: IsPinned): void => {
  const target = join(tradeFolders(varFolder).vintages, vintage.name, vintage.content);
  replaceJson(join(staged, 'manifest.json'), vintage);
  keepTree(staged);
  mkdirSync(join(target, '..'), { recursive: true });
  if (existsSync(target)) removeWhole(varFolder, target);
  renameSync(staged, target);
  keepOnDisk(join(target, '..'));
  rmSync(join(target, 'job.json'), { force: true });
  makeCurrent(varFolder, vintage, isPinned);
};

export type Removal =
  { readonly kind: 'removed' } | { readonly kind: 'not-found' } | { readonly kind: 'in-use' };

/** Removes a vintage, unless something rests on it. A name without other contents goes with it. */
export const removeVintage = (varFolder: string, ref: string, isPinned: IsPinned): Removal => {
  const shelf = openShelf(varFolder);
  const vintage = shelf.find(ref);
  if (vintage === null) return { kind: 'not-found' };
  if (isPinned(vintageRef(vintage))) return { kind: 'in-use' };
  const folder = join(tradeFolders(varFolder).vintages, vintage.name);
  const isCurrent = shelf.find(vintage.name)?.content === vintage.content;
  if (isCurrent) rmSync(join(folder, 'current.json'));
  removeWhole(varFolder, shelf.folder(vintage));
  const left = readdirSync(folder);
  if (left.length === 0) rmSync(folder, { recursive: true });
  return { kind: 'removed' };
};
