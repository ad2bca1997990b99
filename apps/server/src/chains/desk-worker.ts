/** Does the work of the desk in a thread of its own, one piece after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { DeskKind, DeskKnowledge, DeskWork, ToDesk } from './desk-work.ts';

const { codes } = workerData as DeskKnowledge;
const port = parentPort!;

type Doing = {
  readonly [K in DeskKind]: (
    ask: DeskWork[K]['ask'],
  ) => DeskWork[K]['answer'] | Promise<DeskWork[K]['answer']>;
};

/** What each kind of work needs is loaded when it is first asked for. */
const doing: Doing = {
  read: async (given) => (await import('./desk-read.ts')).readModel(given, codes),
  check: async (given) => (await import('./desk-read.ts')).checkGiven(given, codes),
  lanes: async (given) => (await import('./desk-network.ts')).refreshed(given, codes),
  examples: async () => (await import('./desk-examples.ts')).listExamples(),
  example: async (id) => (await import('./desk-examples.ts')).writeExample(id),
  design: async (asked) => (await import('./desk-examples.ts')).writeDesign(asked),
  write: async (ask) => (await import('./desk-write.ts')).writeModel(ask),
  writeAnswer: async (ask) => (await import('./desk-write.ts')).writeAnswer(ask),
};

const work = async <K extends DeskKind>({ kind, ask }: ToDesk<K>): Promise<void> =>
  port.postMessage(await doing[kind](ask), []);

// A defect is left to end the thread: whoever asked is told, and the next piece of work starts another.
port.on('message', (message: ToDesk) => void work(message));
