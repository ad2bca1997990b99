import type { Network } from '@hamkor/corridors';
import { answerQuestion } from './answer-question.ts';
import type { KeptAnswers } from './kept-answers.ts';
import type { AnsweredQuestion, QuestionWork } from './question-work.ts';
import { placesOf } from './route-set.ts';
import { writeAnswer } from './write-answer.ts';

/** Answers a question, from what is kept where it was asked before, and writes the answer in the form wanted. */
export const answerWork = async (
  network: Network,
  work: QuestionWork,
  answers: KeptAnswers,
): Promise<AnsweredQuestion> => {
  const { question, told, route, format, locale } = work;
  const answerKey = `${work.key} ${JSON.stringify(told)}`;
  const answer = answers.get(answerKey) ?? answerQuestion(network, question, told);
  answers.keep(answerKey, answer);
  if (answer.kind === 'refused') return answer;
  const chosen = route === null ? null : answer.set.routes.filter(({ id }) => id === route);
  if (chosen?.length === 0) return { kind: 'unknown-route' };
  const set =
    chosen === null ? answer.set : { ...answer.set, routes: chosen, nodes: placesOf(network, chosen) };
  return { kind: 'written', ...(await writeAnswer(format, set, locale)) };
};
