/**
 * Solves parts in a thread of its own, one after another: the solver runs in a second thread below it, so that this one
 * hears when it is to stop, and reading plans holds nobody else.
 */
import { parentPort } from 'node:worker_threads';
import type { ChainModel } from '@hamkor/chains';
import { runPart } from '@hamkor/chains';
import { highsThread } from '@hamkor/optimiser';
import { recent } from '../options/recent.ts';
import { unpackNow } from './packed-json.ts';
import type { FromPartThread, ToPartThread } from './part-messages.ts';
import { packAnswer } from './part-runner.ts';

/** Models kept open: parts of one run come one after another. */
const models = recent<ChainModel>(2);
const solver = highsThread();
let stop = new AbortController();

const port = parentPort!;
const tell = (message: FromPartThread, given: ArrayBuffer[] = []): void => port.postMessage(message, given);

const solve = async ({ modelId, model: packed, part }: Extract<ToPartThread, { kind: 'solve' }>) => {
  const model = packed === null ? models.get(modelId) : (unpackNow(packed) as ChainModel);
  if (model === undefined) return tell({ kind: 'unknown-model' });
  models.keep(modelId, model);
  stop = new AbortController();
  const answer = await runPart(model, part, solver, {
    onProgress: (progress) => tell({ kind: 'progress', progress }),
    signal: stop.signal,
  });
  if (answer.kind === 'coalition') return tell({ kind: 'ended', outcome: answer });
  const packedAnswer = packAnswer(answer.answer);
  return tell({ kind: 'ended', outcome: { kind: 'whole', answer: packedAnswer } }, [
    packedAnswer.packed.buffer,
  ]);
};

// A defect is left to end the thread: whoever asked is told, and the next part starts another.
port.on('message', (message: ToPartThread) => {
  if (message.kind === 'cancel') stop.abort();
  else void solve(message);
});
