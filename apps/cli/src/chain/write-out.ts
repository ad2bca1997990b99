import type { Sheet } from '@hamkor/chains';
import { writeWorkbook } from '@hamkor/server';
import { rename, rm, writeFile } from 'node:fs/promises';
import type { Terminal } from '../terminal.ts';

/** What may be written to a file, made only when it is. */
export interface Writable {
  readonly document: () => unknown;
  readonly sheets: () => readonly Sheet[];
  readonly mps?: () => string;
}

/** Endings of files that can be written. */
const endings = ['.json', '.xlsx', '.mps'] as const;
type Ending = (typeof endings)[number];

export const endingOf = (file: string): Ending | null =>
  endings.find((ending) => file.toLowerCase().endsWith(ending)) ?? null;

/** Writes a file whole or not at all; its ending says as what. */
export const writeOut = async (
  file: string,
  content: Writable,
  { t, fail, refuse }: Pick<Terminal, 't' | 'fail' | 'refuse'>,
): Promise<boolean> => {
  const ending = endingOf(file);
  if (ending === null || (ending === '.mps' && content.mps === undefined)) {
    refuse(t('chainCli.badEnding', { file, endings: endings.join(', ') }));
    return false;
  }
  const bytes = await {
    '.json': () => `${JSON.stringify(content.document(), null, 2)}\n`,
    '.xlsx': () => writeWorkbook(content.sheets()),
    '.mps': () => content.mps?.() ?? '',
  }[ending]();
  const beside = `${file}.part`;
  try {
    await writeFile(beside, bytes);
    await rename(beside, file);
    return true;
  } catch (reason) {
    await rm(beside, { force: true });
    fail(t('chainCli.unwritable', { file, reason: reason instanceof Error ? reason.message : '' }));
    return false;
  }
};
