import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { UploadShelf } from '../uploads/upload-shelf.ts';
import type { ImportRequest } from '../warehouse/import-request.ts';
import type { Report, Settings } from './import-process.ts';
import type { RunImport, RunningImport } from './import-queue.ts';
import type { ImportRequestDocument } from '@hamkor/contract';

const script = fileURLToPath(new URL('./import-process.ts', import.meta.url));

/** How long a cancelled import may take to tidy up before its process is killed. */
const patienceMs = 10_000;

/** The request as the engine takes it: uploads become files; one that is gone keeps its id as a path that fails. */
export const engineRequest = (
  { format, name, uploads: ids, edition, columns, encoding, decimalComma }: ImportRequestDocument,
  uploads: Pick<UploadShelf, 'find' | 'file'>,
): ImportRequest => ({
  format,
  name,
  files: ids.map((id) => {
    const upload = uploads.find(id);
    return upload === null ? { path: id } : { path: uploads.file(upload), label: upload.name };
  }),
  ...(edition === undefined ? {} : { edition }),
  ...(columns === undefined ? {} : { columns }),
  ...(encoding === undefined ? {} : { encoding }),
  ...(decimalComma === undefined ? {} : { decimalComma }),
});

/** Runs imports of uploads below `varFolder`, each in a process of its own. */
export const importRunner =
  (
    varFolder: string,
    uploads: Pick<UploadShelf, 'find' | 'file'>,
    onDefect: (reason: string) => void,
  ): RunImport =>
  (request, tell): RunningImport => {
    const settings: Settings = { varFolder, request: engineRequest(request, uploads) };
    const child = fork(script, [JSON.stringify(settings)], {
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
      execArgv: [],
    });
    const { promise: ended, resolve } = Promise.withResolvers<Awaited<RunningImport['ended']>>();
    let said = '';
    let hasEnded = false;
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
    child.on('message', (message: Report) => {
      if (message.kind === 'progress') tell(message.progress);
      else {
        hasEnded = true;
        resolve(message.outcome);
      }
    });
    const over = (reason: string): void => {
      if (!hasEnded) onDefect(said.trim() || reason);
      resolve({ kind: 'died', reason });
    };
    child.once('error', (error) => over(error.message));
    child.once('close', (code, signal) => over(signal ?? `exit ${code}`));
    return {
      ended,
      cancel: () => {
        if (child.connected) child.send('stop');
        setTimeout(() => child.kill('SIGKILL'), patienceMs).unref();
      },
    };
  };
