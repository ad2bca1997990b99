import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** Milliseconds that CBC may take to write down what it has when told to stop, before it is ended. */
const patience = 700;

export interface CbcRun {
  readonly path: string;
  /** Arguments, with the files in `folder`. */
  readonly args: readonly string[];
  readonly folder: string;
  readonly seconds: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onLine: (line: string) => void;
}

/** How the process ended. `ended`: by us; `fell`: by a signal of somebody else, most likely for want of memory. */
export interface CbcExit {
  readonly kind: 'exited' | 'ended' | 'fell';
  /** Why it was told to stop, if it was. */
  readonly told: 'time' | 'cancelled' | null;
}

/** Runs CBC to its end, which comes within a second of being told to stop; it does not outlive this program. */
export const runCbc = ({ path, args, folder, seconds, signal, onLine }: CbcRun): Promise<CbcExit> =>
  new Promise((resolve, reject) => {
    const child = spawn(path, args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'] });
    let told: CbcExit['told'] = null;
    let isEnded = false;
    let lateness: NodeJS.Timeout | undefined;
    const end = (): void => {
      isEnded = true;
      child.kill('SIGKILL');
    };
    const interrupt = (why: 'time' | 'cancelled'): void => {
      told ??= why;
      child.kill('SIGINT');
      lateness ??= setTimeout(end, patience);
    };
    const cancel = (): void => interrupt('cancelled');
    // CBC minds its limit between nodes only.
    const overdue =
      seconds === undefined ? undefined : setTimeout(() => interrupt('time'), 1000 * seconds + patience);
    signal?.addEventListener('abort', cancel);
    process.once('exit', end);
    createInterface({ input: child.stdout }).on('line', onLine);
    const settle = (): void => {
      clearTimeout(lateness);
      clearTimeout(overdue);
      signal?.removeEventListener('abort', cancel);
      process.removeListener('exit', end);
    };
    child.on('error', (error) => {
      settle();
      reject(error);
    });
    child.on('close', (_, killedBy) => {
      settle();
      resolve({ kind: isEnded ? 'ended' : killedBy === null ? 'exited' : 'fell', told });
    });
    if (signal?.aborted === true) cancel();
  });
