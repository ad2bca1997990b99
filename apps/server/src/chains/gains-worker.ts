/** Answers a question about gains in a thread of its own; coalitions are solved by whoever started it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ChainModel, CoalitionWorth, GainsQuestion, SolveCoalitions } from '@hamkor/chains';
import { gainsAnswer } from '@hamkor/chains';
import { highsThread } from '@hamkor/optimiser';
import type { FromGainsThread, ToGainsThread } from './gains-messages.ts';
import type { Packed } from './packed-json.ts';
import { unpackNow } from './packed-json.ts';
import { packAnswer } from './part-runner.ts';

const { model, question } = workerData as { readonly model: Packed; readonly question: GainsQuestion };
const port = parentPort!;
const tell = (message: FromGainsThread, given: ArrayBuffer[] = []): void => port.postMessage(message, given);
const stop = new AbortController();
let wanted = Promise.withResolvers<readonly CoalitionWorth[]>();

const solveElsewhere: SolveCoalitions = (masks) => {
  wanted = Promise.withResolvers();
  tell({ kind: 'solve', masks });
  return wanted.promise;
};

port.on('message', (message: ToGainsThread) => {
  if (message.kind === 'worths') wanted.resolve(message.worths);
  else stop.abort();
});

const solver = highsThread();
const answer = await gainsAnswer(unpackNow(model) as ChainModel, question, solveElsewhere, solver, {
  onProgress: (progress) => tell({ kind: 'progress', progress }),
  signal: stop.signal,
});
await solver.close();
const packed = packAnswer(answer);
tell({ kind: 'ended', outcome: { kind: 'whole', answer: packed } }, [packed.packed.buffer]);
