/**
 * Support for tests: a thread that speaks as `part-worker.ts` does without solving anything. The title of the model says
 * what it does: `slow` ends when asked to stop, with what it has; `deaf` does not; `broken` and `greedy` die.
 */
import { parentPort } from 'node:worker_threads';
import type { ChainModel, PlanAnswer } from '@hamkor/chains';
import { unpackNow } from './packed-json.ts';
import type { FromPartThread, ToPartThread } from './part-messages.ts';
import { packAnswer } from './part-runner.ts';

const port = parentPort!;
const tell = (message: FromPartThread): void => port.postMessage(message, []);
let known: { readonly id: string; readonly model: ChainModel } | null = null;
let end: () => void = () => {};

const stopped: Exclude<PlanAnswer, { readonly kind: 'plan' }> = {
  kind: 'stopped',
  stop: 'cancelled',
  bound: null,
  seconds: 1,
};

const solve = async ({ modelId, model: packed, part }: Extract<ToPartThread, { kind: 'solve' }>) => {
  if (packed !== null) known = { id: modelId, model: unpackNow(packed) as ChainModel };
  if (known?.id !== modelId) return tell({ kind: 'unknown-model' });
  const [mood, pause] = known.model.title.en.split(' ');
  const progress = { at: 'plan', done: 0, of: 1, seconds: 0, incumbent: 10, bound: 8, gap: 0.2 };
  tell({ kind: 'progress', progress });
  if (mood === 'broken') throw new Error('a thread that breaks');
  if (mood === 'greedy') {
    const hoard: number[][] = [];
    for (;;) hoard.push(Array.from({ length: 100_000 }, (_, at) => at + hoard.length));
  }
  if (mood === 'deaf') for (;;);
  if (mood === 'slow') await new Promise<void>((resolve) => (end = resolve));
  if (pause !== undefined) await new Promise((resolve) => setTimeout(resolve, Number(pause)));
  if (part.kind === 'coalition') {
    const { mask } = part;
    const worth = { mask, worth: mask * 2, cost: 0, outsideCost: 0, isProved: true, slack: 0, seconds: 0 };
    return tell({ kind: 'ended', outcome: { kind: 'coalition', worth } });
  }
  const answer = packAnswer({ kind: 'no-plan', answer: stopped });
  return tell({ kind: 'ended', outcome: { kind: 'whole', answer } });
};

port.on('message', (message: ToPartThread) => {
  if (message.kind === 'cancel') end();
  else void solve(message);
});
