/** HiGHS in a thread of its own: keeps opened models, answers one request at a time. */
import { parentPort, workerData } from 'node:worker_threads';
import type { LinearModel } from '../linear-model.ts';
import type { OpenModel, SolveOptions } from '../solver.ts';
import { highsHere } from './highs-here.ts';
import type { ThreadOptions, ThreadReply, ThreadRequest, ThreadStart } from './thread-message.ts';

const { cancelled } = workerData as ThreadStart;
const port = parentPort!;
const say = (reply: ThreadReply, memory: ArrayBuffer[] = []): void => port.postMessage(reply, memory);

const solver = await highsHere({
  isCancelled: () => Atomics.load(cancelled, 0) === 1,
  onIncumbent: (incumbent) => say({ kind: 'incumbent', incumbent }, [incumbent.values.buffer as ArrayBuffer]),
});
const opened = new Map<number, OpenModel>();

const options = (travelled: ThreadOptions): SolveOptions => ({
  ...travelled,
  onProgress: (progress) => say({ kind: 'progress', progress }),
});

const modelOf = (key: number): OpenModel => {
  const model = opened.get(key);
  if (model === undefined) throw new Error(`no model ${key} is open`);
  return model;
};

const open = async (key: number, model: LinearModel): Promise<ThreadReply> => {
  opened.set(key, await solver.open(model));
  return { kind: 'done' };
};

const answer = async (request: ThreadRequest): Promise<ThreadReply> => {
  switch (request.kind) {
    case 'open':
      return await open(request.key, request.model);
    case 'change':
      await modelOf(request.key).change(request.changes);
      return { kind: 'done' };
    case 'solve':
      return { kind: 'solved', solution: await modelOf(request.key).solve(options(request.options)) };
    case 'close':
      await modelOf(request.key).close();
      opened.delete(request.key);
      return { kind: 'done' };
    case 'conflict':
      return {
        kind: 'explained',
        conflict: await solver.conflict(request.model, options(request.options)),
      };
  }
};

/** Whether the module itself broke, rather than having been asked for something it refuses. */
const isBroken = (error: unknown): boolean =>
  error instanceof WebAssembly.RuntimeError ||
  error instanceof RangeError ||
  /bad_alloc|out of memory|memory/i.test(String(error).slice(0, 200));

const reply = async (request: ThreadRequest): Promise<void> => {
  try {
    say(await answer(request));
  } catch (error) {
    const message = String(error).split('\n')[0]!.slice(0, 200);
    say({ kind: isBroken(error) ? 'broken' : 'failed', message });
  }
};

port.on('message', (request: ThreadRequest) => void reply(request));
