/** Answers questions about routes in a thread of its own, one a message, with the networks it was asked of kept open. */
import { parentPort } from 'node:worker_threads';
import type { Network } from '@hamkor/corridors';
import { openNetwork } from '@hamkor/corridors';
import { recent } from '../options/recent.ts';
import { answerWork } from './answer-work.ts';
import { keptAnswers } from './kept-answers.ts';
import { networksKept } from './network-shelf.ts';
import type { FromQuestionThread, ToQuestionThread } from './question-work.ts';

/** Routes of answers kept for a reader who looks at another route of the same answer, or takes it as a file. */
const routesKept = 1500;

const networks = recent<Network>(networksKept);
const answers = keptAnswers(routesKept);

const port = parentPort!;
const tell = (message: FromQuestionThread, given: ArrayBuffer[] = []): void =>
  port.postMessage(message, given);

const answer = async ({ work, rows }: ToQuestionThread): Promise<void> => {
  const network = rows === null ? networks.get(work.key) : openNetwork(rows.facts, rows.overlay ?? undefined);
  if (network === undefined) return tell({ kind: 'unknown-network' });
  networks.keep(work.key, network);
  const answered = await answerWork(network, work, answers);
  // Handed over, not copied: an answer may have tens of megabytes.
  return tell(answered, answered.kind === 'written' ? [answered.body.buffer] : []);
};

// A defect is left to end the thread: whoever asked is told, and the next question starts another.
port.on('message', (message: ToQuestionThread) => void answer(message));
tell({ kind: 'ready' });
