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

/** Holder and the process to be named to a person; null where the file tells neither. */
const readLock = (file: string): { readonly holder: number; readonly named: number } | null => {
  try {
    const [holder = 0, named = 0] = readFileSync(file, 'utf8').split(' ').map(Number);
    return holder > 0 ? { holder, named: named > 0 ? named : holder } : null;
  } catch {
    return null;
  }
};

/**
 * Takes a lock that consists of a file with the number of the process holding it, and of the one a person
 * knows it by: the database process is held by the server that started it. A file left by a process
 * that is gone is moved aside first; moving succeeds for one contender only. Throws where the folder
 * cannot be written.
 */
export const takeLock = (file: string, named: number): Lock => {
  try {
    writeFileSync(file, `${process.pid} ${named}`, { flag: 'wx' });
    return { kind: 'taken', release: () => rmSync(file, { force: true }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const lock = readLock(file);
  if (lock && isAlive(lock.holder)) return { kind: 'held', pid: lock.named };
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return takeLock(file, named);
};
