import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';

export type Lock =
  { readonly kind: 'taken'; readonly release: () => void } | { readonly kind: 'held'; readonly pid: number };

/** What a process is called, where the system tells; a process number alone may have passed to another. */
const commandOf = (pid: number): string | null => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return null;
  }
};

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const command = commandOf(pid);
  return command === null || /node/i.test(command);
};

const holderOf = (file: string): number | null => {
  try {
    return Number.parseInt(readFileSync(file, 'utf8'), 10) || null;
  } catch {
    return null;
  }
};

/**
 * Takes a lock that consists of a file with the number of the process holding it. A file left by a process
 * that is gone is moved aside first; moving succeeds for one contender only. Throws where the folder
 * cannot be written.
 */
export const takeLock = (file: string): Lock => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return { kind: 'taken', release: () => rmSync(file, { force: true }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const pid = holderOf(file);
  if (pid !== null && isAlive(pid)) return { kind: 'held', pid };
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return takeLock(file);
};
