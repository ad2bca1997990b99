import { execFile } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** COIN-OR CBC as it is installed on this machine. */
export interface InstalledCbc {
  readonly path: string;
  /** As it says itself, such as 2.10.8; `unknown` where it says nothing. */
  readonly version: string;
}

/** The first `cbc` that `PATH` leads to; null where there is none. */
export const findCbc = async (path = process.env['PATH'] ?? ''): Promise<InstalledCbc | null> => {
  for (const folder of path.split(delimiter).filter((each) => each !== '')) {
    const candidate = join(folder, 'cbc');
    try {
      await access(candidate, constants.X_OK);
      const { stdout } = await promisify(execFile)(candidate, ['-quit'], { timeout: 5000 });
      return { path: candidate, version: /^Version:\s*(\S+)/m.exec(stdout)?.[1] ?? 'unknown' };
    } catch {
      // Not there, or not to be run: the next folder may have one.
    }
  }
  return null;
};
