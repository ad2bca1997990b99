/**
 * One import in a process of its own: it may take gigabytes and minutes, and when the system kills it for want of
 * memory the server lives on. Started and told to stop by `run-import.ts`; when the channel to the parent closes,
 * the parent is gone and the import is cancelled.
 */
import { importFiles } from '../warehouse/import-files.ts';
import type { ImportOutcome } from '../warehouse/import-files.ts';
import type { ImportProgress } from '../warehouse/import-progress.ts';
import type { ImportRequest } from '../warehouse/import-request.ts';
import { pinsOf } from '../warehouse/publish.ts';
import { prepareTrade } from '../world/prepare-trade.ts';

/** Arguments of this process, as one JSON text. */
export interface Settings {
  readonly varFolder: string;
  readonly request: ImportRequest;
}

/** What this process tells the parent. */
export type Report =
  | { readonly kind: 'progress'; readonly progress: ImportProgress }
  | { readonly kind: 'ended'; readonly outcome: ImportOutcome };

const { varFolder, request } = JSON.parse(process.argv[2]!) as Settings;
const controller = new AbortController();
const stop = (): void => controller.abort();
process.on('message', stop);
process.on('disconnect', stop);
// Ctrl-C in a terminal reaches the whole group of processes: the parent says when to stop.
process.on('SIGINT', () => {});

const report = (message: Report): Promise<void> =>
  new Promise((resolve) => {
    if (process.connected) process.send!(message, undefined, {}, () => resolve());
    else resolve();
  });

const outcome = await importFiles(varFolder, request, {
  signal: controller.signal,
  tell: (progress) => void report({ kind: 'progress', progress }),
  // Read anew each time: an analysis may be saved while the import runs.
  isPinned: (ref) => pinsOf(varFolder)(ref),
});
if (outcome.kind === 'imported') await prepareTrade(varFolder, outcome.vintage);
await report({ kind: 'ended', outcome });
process.disconnect();
