import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Tables of numbers by name, with what must be known of them as JSON. */
export interface NamedTables {
  readonly about: unknown;
  readonly tables: Readonly<Record<string, Float64Array | Int32Array | Int16Array>>;
}

const kinds = { f64: Float64Array, i32: Int32Array, i16: Int16Array } as const;
type Kind = keyof typeof kinds;

interface Placed {
  readonly name: string;
  readonly kind: Kind;
  /** Bytes behind the header. */
  readonly start: number;
  readonly length: number;
}

/** Marks the file and the byte order of who wrote it: on a machine with another order it is not taken. */
const mark = 0x484b_5431;
/** The mark, the length of the header, then the header. */
const prefixBytes = 8;

/** Every table begins at a multiple of eight bytes, so that it can be looked at in place. */
const padded = (bytes: number): number => Math.ceil(bytes / 8) * 8;

const kindOf = (table: NamedTables['tables'][string]): Kind =>
  table instanceof Float64Array ? 'f64' : table instanceof Int32Array ? 'i32' : 'i16';

/**
 * Writes tables to a file that appears whole or not at all. What the folder or the disk has against it is no
 * failure: the file only spares work. Gives whether it was written.
 */
export const writeTables = async (file: string, { about, tables }: NamedTables): Promise<boolean> => {
  const placed: Placed[] = [];
  let start = 0;
  for (const [name, table] of Object.entries(tables)) {
    placed.push({ name, kind: kindOf(table), start, length: table.length });
    start += padded(table.byteLength);
  }
  const header = new TextEncoder().encode(JSON.stringify({ about, placed, bytes: start }));
  const head = new Uint8Array(padded(prefixBytes + header.length));
  new Uint32Array(head.buffer, 0, 2).set([mark, header.length]);
  head.set(header, prefixBytes);
  const beside = join(dirname(file), `.${basename(file)}.${randomUUID()}`);
  try {
    await mkdir(dirname(file), { recursive: true });
    const handle = await open(beside, 'wx');
    try {
      await handle.write(head, 0, head.length, 0);
      for (const { name, start: at } of placed) {
        const table = tables[name]!;
        const bytes = new Uint8Array(table.buffer, table.byteOffset, table.byteLength);
        await handle.write(bytes, 0, bytes.length, head.length + at);
      }
      await handle.truncate(head.length + start);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, file);
    return true;
  } catch {
    await rm(beside, { force: true }).catch(() => undefined);
    return false;
  }
};

/** The tables of a file; null where there is none, or none that can be taken as it is. */
export const readTables = async (file: string): Promise<NamedTables | null> => {
  const handle = await open(file).catch(() => null);
  if (handle === null) return null;
  try {
    const { size } = await handle.stat();
    const buffer = new ArrayBuffer(size);
    const bytes = new Uint8Array(buffer);
    for (let at = 0; at < size;) {
      const { bytesRead } = await handle.read(bytes, at, size - at, at);
      if (bytesRead === 0) return null;
      at += bytesRead;
    }
    if (size < prefixBytes) return null;
    const [found, length] = new Uint32Array(buffer, 0, 2);
    if (found !== mark || prefixBytes + length! > size) return null;
    const text = new TextDecoder().decode(bytes.subarray(prefixBytes, prefixBytes + length!));
    const header = JSON.parse(text) as {
      readonly about: unknown;
      readonly placed: readonly Placed[];
      readonly bytes: number;
    };
    const body = padded(prefixBytes + length!);
    if (body + header.bytes !== size) return null;
    const tables = header.placed.map(
      ({ name, kind, start, length: entries }) =>
        [name, new kinds[kind](buffer, body + start, entries)] as const,
    );
    return { about: header.about, tables: Object.fromEntries(tables) };
  } catch {
    return null;
  } finally {
    await handle.close();
  }
};

/** Removes what an earlier version of Hamkor kept under the same first name (`world` of `world.v1….bin`). */
export const removeOthers = async (file: string): Promise<void> => {
  const [part] = basename(file).split('.');
  for (const name of await readdir(dirname(file)).catch(() => []))
    if (name !== basename(file) && name.startsWith(`${part}.`))
      await rm(join(dirname(file), name), { force: true }).catch(() => undefined);
};
