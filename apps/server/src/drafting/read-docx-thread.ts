import type { Language } from '@hamkor/drafting';
import { parentPort, workerData } from 'node:worker_threads';
import { readDocx } from './read-docx.ts';

const { bytes, language } = workerData as { readonly bytes: Uint8Array; readonly language: Language };
parentPort?.postMessage(await readDocx(bytes, language), []);
