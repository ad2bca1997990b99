import type { ModelProblem } from '@hamkor/chains';
import { buffer } from 'node:stream/consumers';
import type { ZipFile } from 'yauzl';
import { fromBufferPromise } from 'yauzl';
import type { WorkbookLimits } from './workbook-limits.ts';
import { workbookProblem } from './workbook-problem.ts';

export type Unpacked =
  | { readonly kind: 'parts'; readonly parts: ReadonlyMap<string, Buffer> }
  | { readonly kind: 'problem'; readonly problem: ModelProblem };

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 2 ** 20)} MB`;

const refused = (kind: 'not-a-model' | 'too-large', found: string, expected: string): Unpacked => ({
  kind: 'problem',
  problem: workbookProblem(kind, found, expected),
});

/**
 * The XML parts of a workbook. What the archive declares is added up before anything is unpacked, and the reader stops an
 * entry that turns out larger than it declared.
 */
export const unpackWorkbook = async (bytes: Uint8Array, limits: WorkbookLimits): Promise<Unpacked> => {
  if (bytes.byteLength > limits.bytes)
    return refused('too-large', megabytes(bytes.byteLength), `≤ ${megabytes(limits.bytes)}`);
  let archive: ZipFile | null = null;
  try {
    archive = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
      lazyEntries: true,
      validateEntrySizes: true,
    });
    return await partsOf(archive, limits);
  } catch (reason) {
    return refused('not-a-model', reason instanceof Error ? reason.message.slice(0, 80) : '', 'XLSX');
  } finally {
    archive?.close();
  }
};

const partsOf = async (archive: ZipFile, limits: WorkbookLimits): Promise<Unpacked> => {
  if (archive.entryCount > limits.entries)
    return refused('too-large', `${archive.entryCount}`, `≤ ${limits.entries}`);
  const entries = [];
  let declared = 0;
  for await (const entry of archive.eachEntry()) {
    if (!entry.fileName.endsWith('.xml') && !entry.fileName.endsWith('.rels')) continue;
    if (entry.isEncrypted()) return refused('not-a-model', entry.fileName.slice(0, 80), 'XLSX');
    declared += entry.uncompressedSize;
    entries.push(entry);
  }
  if (declared > limits.unpackedBytes)
    return refused('too-large', megabytes(declared), `≤ ${megabytes(limits.unpackedBytes)}`);
  const parts = new Map<string, Buffer>();
  for (const entry of entries)
    parts.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  return { kind: 'parts', parts };
};
