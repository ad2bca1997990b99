/** Computes and draws a product space in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import type { SpaceBasis } from './space-basis.ts';
import { spaceColumns } from './space-columns.ts';

parentPort!.postMessage({ part: 'space', result: spaceColumns(workerData as SpaceBasis) }, []);
