import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

let made = 0;

const isGone = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

/**
 * A folder below `folder` for what one DuckDB puts aside: two of them, in the server and in a command, would write
 * over each other's files. What processes that are gone have left is removed.
 */
export const ownScratch = (folder: string): string => {
  for (const name of existsSync(folder) ? readdirSync(folder) : [])
    if (isGone(Number.parseInt(name, 10))) rmSync(join(folder, name), { recursive: true, force: true });
  made += 1;
  return join(folder, `${process.pid}-${made}`);
};
