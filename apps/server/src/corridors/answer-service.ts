import type { RouteQuestion } from '@hamkor/corridors';
import { answerWork } from './answer-work.ts';
import { keptAnswers } from './kept-answers.ts';
import type { NetworkOpening } from './network-shelf.ts';
import type { QuestionThreads, ThreadAnswer } from './question-threads.ts';
import type { NetworkRows, QuestionWork } from './question-work.ts';

/** Answers a question about routes, read against an opened network. */
export type AnswerService = (
  opened: Pick<Extract<NetworkOpening, { readonly kind: 'network' }>, 'network' | 'key' | 'overlay'>,
  work: Omit<QuestionWork, 'key'>,
) => Promise<ThreadAnswer>;

/** Few enough criteria, and nothing required, that an answer takes tenths of a second at most. */
const isLight = ({ criteria, constraints }: RouteQuestion): boolean =>
  criteria.length <= 3 && constraints.require.length === 0;

/**
 * Answers in a thread; while none is ready, which takes longer than most answers, light questions are answered at once
 * instead, and a thread is started for the next.
 */
export const answerService =
  (
    threads: Pick<QuestionThreads, 'answer' | 'isReady' | 'warm'>,
    facts: () => NetworkRows['facts'],
  ): AnswerService =>
  async ({ network, key, overlay }, asked) => {
    const work = { key, ...asked };
    if (threads.isReady() || !isLight(work.question))
      return threads.answer(work, () => ({ facts: facts(), overlay }));
    const answer = await answerWork(network, work, keptAnswers(0));
    threads.warm();
    return answer;
  };
