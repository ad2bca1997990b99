import { background } from '../options/background.ts';
import type { Background } from '../options/background.ts';
import { recent } from '../options/recent.ts';
import type { AnalysisInput } from './analysis-task.ts';

/** Analyses of the network as JSON, each computed once in a thread of its own. */
export interface AnalysisShelf {
  /** The result known by `key`; `input` is asked for only where it must be computed. */
  readonly take: (key: string, input: () => AnalysisInput) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Results kept: a few hundred kilobytes each. */
const resultsKept = 32;
/** Analyses computed at once; the others wait their turn. */
const mostAtOnce = 2;

/** Computes one analysis somewhere else. */
export type RunAnalysis = (input: AnalysisInput) => Pick<Background<{ result: string }>, 'part' | 'close'>;

const inThread: RunAnalysis = (input) =>
  background<{ result: string }>(new URL('./analysis-worker.ts', import.meta.url), ['result'], input);

export const analysisShelf = (run: RunAnalysis = inThread): AnalysisShelf => {
  const results = recent<Promise<string>>(resultsKept);
  const running = new Set<ReturnType<RunAnalysis>>();
  const waiting: (() => void)[] = [];
  let isClosed = false;

  /** A turn passes from hand to hand: it is given back only where nobody waits. */
  let turns = mostAtOnce;
  const turn = (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    if (turns > 0) {
      turns -= 1;
      resolve();
    } else waiting.push(resolve);
    return promise;
  };
  const passOn = (): void => {
    const next = waiting.shift();
    if (next === undefined) turns += 1;
    else next();
  };
  const compute = async (input: () => AnalysisInput): Promise<string> => {
    await turn();
    try {
      if (isClosed) throw new Error('the server is closing');
      const work = run(input());
      running.add(work);
      return await work.part('result').finally(() => running.delete(work));
    } finally {
      passOn();
    }
  };
  return {
    take: (key, input) => {
      const known = results.get(key);
      if (known !== undefined) return known;
      const made = compute(input);
      results.keep(key, made);
      // A failure is told to whoever waits, and tried again by the next.
      made.catch(() => results.forget(key));
      return made;
    },
    close: async () => {
      isClosed = true;
      for (const go of waiting.splice(0)) go();
      await Promise.all([...running].map((work) => work.close()));
    },
  };
};
