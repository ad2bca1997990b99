import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Overlay } from '@hamkor/corridors';
import { diskProblem } from '../../warehouse/folder-failure.ts';
import { keepOnDisk } from '../../warehouse/written-file.ts';
import type { KeptOverlay, OverlayAccount, OverlayFile } from './overlay-file.ts';
import { readOverlayFile, writeOverlayFile } from './overlay-file.ts';
import { isOverlayName } from './overlay-name.ts';
import type { DamageReason, OverlayProblem } from './overlay-problem.ts';

export type OverlaySaving =
  | { readonly kind: 'saved'; readonly kept: KeptOverlay }
  | { readonly kind: 'refused'; readonly problems: readonly OverlayProblem[] };

/** The overlays of a folder, each a file of its own; another process may add and remove them at any time. */
export interface OverlayShelf {
  /** By name; those whose file is damaged are told by `damaged`. */
  readonly list: () => readonly KeptOverlay[];
  readonly damaged: () => readonly { readonly name: string; readonly reason: DamageReason }[];
  /** Also says when the file of that name is damaged. */
  readonly read: (name: string) => OverlayFile;
  /** Null where there is none that can be read. */
  readonly find: (name: string) => Overlay | null;
  /** Takes the place of an overlay of the same name. Does not look at the rows: `checkOverlay` does. */
  readonly save: (name: string, overlay: Overlay, account: OverlayAccount) => OverlaySaving;
  /** False where there was none. */
  readonly remove: (name: string) => boolean;
}

const ending = '.json';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** The shelf below the folder of what Hamkor keeps; nothing is created before something is saved. */
export const overlayShelf = (varFolder: string): OverlayShelf => {
  const folder = join(varFolder, 'corridors', 'overlays');
  const fileOf = (name: string): string => join(folder, `${name}${ending}`);
  const known = new Map<string, { readonly stamp: string; readonly file: OverlayFile }>();

  const entries = (): readonly string[] => {
    try {
      return readdirSync(folder).sort();
    } catch {
      return [];
    }
  };
  const names = (): readonly string[] =>
    entries()
      .filter((entry) => entry.endsWith(ending))
      .map((entry) => entry.slice(0, -ending.length))
      .filter(isOverlayName);

  const read = (name: string): OverlayFile => {
    if (!isOverlayName(name)) return { kind: 'missing' };
    const stat = statSync(fileOf(name), { throwIfNoEntry: false });
    if (!stat?.isFile()) return { kind: 'missing' };
    const stamp = `${stat.mtimeMs}:${stat.ino}:${stat.size}`;
    const earlier = known.get(name);
    if (earlier?.stamp === stamp) return earlier.file;
    const file = readOverlayFile(fileOf(name));
    known.set(name, { stamp, file });
    return file;
  };

  /** Removes what a killed process left half-written. */
  const sweep = (): void => {
    for (const entry of entries()) {
      const pid = /\.(\d+)\.new$/.exec(entry)?.[1];
      if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(folder, entry), { force: true });
    }
  };

  return {
    read,
    list: () =>
      names().flatMap((name) => {
        const file = read(name);
        return file.kind === 'overlay' ? [file] : [];
      }),
    damaged: () =>
      names().flatMap((name) => {
        const file = read(name);
        return file.kind === 'damaged' ? [{ name, reason: file.reason }] : [];
      }),
    find: (name) => {
      const file = read(name);
      return file.kind === 'overlay' ? file.overlay : null;
    },
    save: (name, overlay, account) => {
      if (!isOverlayName(name))
        return { kind: 'refused', problems: [{ kind: 'bad-name', file: '--name', found: name }] };
      try {
        sweep();
        return { kind: 'saved', kept: writeOverlayFile(fileOf(name), overlay, account) };
      } catch (error) {
        const problem = diskProblem(error, fileOf(name), folder);
        if (problem === null) throw error;
        return { kind: 'refused', problems: [problem] };
      }
    },
    remove: (name) => {
      if (read(name).kind === 'missing') return false;
      rmSync(fileOf(name), { force: true });
      known.delete(name);
      keepOnDisk(folder);
      return true;
    },
  };
};
