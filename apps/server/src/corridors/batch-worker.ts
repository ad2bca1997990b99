/** Answers the pairs of a batch in a thread of its own: a piece of them a message, until it is ended. */
import { parentPort, workerData } from 'node:worker_threads';
import { openNetwork } from '@hamkor/corridors';
import { answerPairs } from './batch-lines.ts';
import type { BatchPair, BatchQuestion } from './batch-work.ts';

const { facts, overlay, ...question } = workerData as BatchQuestion;
const network = openNetwork(facts, overlay ?? undefined);

parentPort!.on('message', (pairs: readonly BatchPair[]) => {
  parentPort!.postMessage(answerPairs(network, question, pairs), []);
});
