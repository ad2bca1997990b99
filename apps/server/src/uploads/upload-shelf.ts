import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { UploadDocument } from '@hamkor/contract';
import { isDiskFull } from '../warehouse/disk-full.ts';
import { readJson, replaceJson } from '../warehouse/written-file.ts';

/** How taking up a file ended. */
export type UploadOutcome =
  | { readonly kind: 'taken'; readonly upload: UploadDocument }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'disk-full' }
  /** The sender went away. */
  | { readonly kind: 'aborted' };

/** Files taken up from the web until they are imported, each in a folder of its own. */
export interface UploadShelf {
  readonly take: (name: string, body: Readable) => Promise<UploadOutcome>;
  readonly find: (id: string) => UploadDocument | null;
  /** Where its bytes lie. */
  readonly file: (upload: UploadDocument) => string;
  readonly remove: (id: string) => void;
}

/** Uploads that nobody imported are kept for a week. */
const daysKept = 7;

class TooLarge extends Error {}

/**
 * The name without folders, control characters and what some systems refuse; never empty, never hidden. Its last
 * sixty characters, which fit a file system whatever the script.
 */
export const fileNameOf = (name: string): string => {
  const last = name.split(/[/\\]/).at(-1)!;
  const harmless = last.toWellFormed().replaceAll(/[\p{Cc}<>:"|?*]/gu, '_');
  return Array.from(harmless).slice(-60).join('').replace(/^\.+/, '') || 'file';
};

const isId = (id: string): boolean => /^[0-9a-f]{16}$/.test(id);

/** Removes what a crash left half-way and what was forgotten. */
const tidy = (folder: string, now: number): void => {
  for (const entry of existsSync(folder) ? readdirSync(folder) : []) {
    const id = entry.replace(/\.json$/, '');
    const about = statSync(join(folder, `${id}.json`), { throwIfNoEntry: false });
    const isKept = about !== undefined && now - about.mtimeMs <= daysKept * 86_400_000;
    if (!isKept) rmSync(join(folder, entry), { recursive: true, force: true });
  }
};

/**
 * Opens the folder of uploads. A file counts as taken up once all its bytes and its checksum are there;
 * what is cut short, too large or does not fit on the disk leaves nothing behind.
 */
export const uploadShelf = (folder: string, limitBytes: number, now: number): UploadShelf => {
  tidy(folder, now);
  const about = (id: string): string => join(folder, `${id}.json`);
  const remove = (id: string): void => {
    if (!isId(id)) return;
    rmSync(about(id), { force: true });
    rmSync(join(folder, id), { recursive: true, force: true });
  };
  const file = ({ id, name }: UploadDocument): string => join(folder, id, name);
  return {
    file,
    remove,
    find: (id) => (isId(id) ? readJson<UploadDocument>(about(id)) : null),
    take: async (given, body) => {
      const id = randomBytes(8).toString('hex');
      const name = fileNameOf(given);
      const hash = createHash('sha256');
      let bytes = 0;
      const counted = new Transform({
        transform: (chunk: Buffer, _encoding, done) => {
          bytes += chunk.length;
          hash.update(chunk);
          if (bytes > limitBytes) done(new TooLarge());
          else done(null, chunk);
        },
      });
      try {
        mkdirSync(join(folder, id), { recursive: true });
        await pipeline(body, counted, createWriteStream(join(folder, id, name), { flags: 'wx' }));
        const upload: UploadDocument = { id, name, bytes, sha256: hash.digest('hex') };
        replaceJson(about(id), upload);
        return { kind: 'taken', upload };
      } catch (error) {
        remove(id);
        if (error instanceof TooLarge) return { kind: 'too-large' };
        if (isDiskFull(error)) return { kind: 'disk-full' };
        if (body.destroyed || body.readableAborted) return { kind: 'aborted' };
        throw error;
      }
    },
  };
};
