import { spawn } from 'node:child_process';

const opener = (address: string): readonly [string, readonly string[]] => {
  if (process.platform === 'darwin') return ['open', [address]];
  if (process.platform === 'win32') return ['explorer.exe', [address]];
  return ['xdg-open', [address]];
};

/** Tries to show an address in the reader's browser; false where there is none. */
export const openBrowser = (address: string): Promise<boolean> =>
  new Promise((resolve) => {
    const [program, args] = opener(address);
    const child = spawn(program, args, { stdio: 'ignore', detached: true });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0 || process.platform === 'win32'));
    child.unref();
    setTimeout(resolve, 3000, true).unref();
  });
