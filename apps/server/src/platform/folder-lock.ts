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

/**
 * When a process began, in ticks since the machine did; null where the system does not tell. In a container the numbers of
 * processes are the same at every start: only this tells the one that was killed from the one that asks.
 */
const beginOf = (pid: number): string | null => {
  try {
    // The name of the program, in brackets, may hold blanks and brackets itself.
    return (
      readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ')[19] ?? null
    );
  } catch {
    return null;
  }
};

const isAlive = (pid: number, begin: string | null): boolean => {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const now = beginOf(pid);
  if (begin !== null && now !== null && begin !== now) return false;
  const command = commandOf(pid);
  return command === null || /node/i.test(command);
};

/** Holder and the process to be named to a person; null where the file tells neither. */
const readLock = (
  file: string,
): { readonly holder: number; readonly named: number; readonly begin: string | null } | null => {
  try {
    const [first = '', second = '', begin = null] = readFileSync(file, 'utf8').split(' ');
    const [holder, named] = [Number(first), Number(second)];
    return holder > 0 ? { holder, named: named > 0 ? named : holder, begin } : null;
  } catch {
    return null;
  }
};

/**
 * Takes a lock that consists of a file with the number of the process holding it, of the one a person
 * knows it by, and when the first began: the database process is held by the server that started it. A file left by a process
 * that is gone is moved aside first; moving succeeds for one contender only. Throws where the folder
 * cannot be written.
 */
export const takeLock = (file: string, named: number): Lock => {
  try {
    const begin = beginOf(process.pid);
    writeFileSync(file, [process.pid, named, ...(begin === null ? [] : [begin])].join(' '), { flag: 'wx' });
    return { kind: 'taken', release: () => rmSync(file, { force: true }) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const lock = readLock(file);
  if (lock && isAlive(lock.holder, lock.begin)) return { kind: 'held', pid: lock.named };
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return takeLock(file, named);
};

/** Whether a process that lives holds the lock; takes nothing and leaves the file alone. */
export const isHeld = (file: string): boolean => {
  const lock = readLock(file);
  return lock !== null && isAlive(lock.holder, lock.begin);
};
