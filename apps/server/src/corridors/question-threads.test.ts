import type { Network } from '@hamkor/corridors';
import { openNetwork } from '@hamkor/corridors';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { shippedCorridors } from '../facts/corridors.ts';
import { phrases } from '../platform/language.ts';
import { answerQuestion } from './answer-question.ts';
import type { QuestionThreads } from './question-threads.ts';
import { questionThreads } from './question-threads.ts';
import type { NetworkRows, QuestionWork } from './question-work.ts';
import { readQuestion } from './read-question.ts';

let network: Network;
let rows: () => NetworkRows;
let work: (from: string, to: string, counted?: 'two' | 'four') => Promise<QuestionWork>;
beforeAll(async () => {
  const facts = shippedCorridors();
  network = openNetwork(facts);
  rows = () => ({ facts, overlay: null });
  const t = await phrases('en');
  work = async (from, to, counted = 'two') => {
    const criteria =
      counted === 'two' ? (['cost', 'hours'] as const) : (['cost', 'hours', 'co2e', 'variance'] as const);
    const asked = { from, to, tonnes: 20, unit: 'container-40' as const, criteria: [...criteria] };
    const reading = readQuestion(network, asked, 'en', t);
    if (reading.kind === 'wrong') throw new Error(JSON.stringify(reading.errors));
    const { question, told } = reading;
    return { key: 'shipped', question, told, route: null, format: 'json', locale: 'en' };
  };
});

let threads: QuestionThreads;
afterEach(() => threads.close());

const document = async (asked: QuestionWork): Promise<{ readonly routes: readonly { id: string }[] }> => {
  const answer = await threads.answer(asked, rows);
  if (answer.kind !== 'written') throw new Error(answer.kind);
  return JSON.parse(Buffer.from(answer.body).toString()) as { readonly routes: readonly { id: string }[] };
};

describe('questions in threads', () => {
  test('are answered as they are without, while the event loop stays free', async () => {
    threads = questionThreads();
    const asked = await work('BYMSQ', 'CNSHY', 'four');
    let turns = 0;
    const counting = setInterval(() => (turns += 1), 5);
    const { routes } = await document(asked);
    clearInterval(counting);
    expect(turns).toBeGreaterThan(5);
    const alone = answerQuestion(network, asked.question, asked.told);
    expect(alone.kind === 'routes' && alone.set.routes.map(({ id }) => id)).toEqual(
      routes.map(({ id }) => id),
    );
  });

  test('many at once are all answered, each with its own answer', async () => {
    threads = questionThreads();
    const pairs = [
      ['BYMSQ', 'UZTAS'],
      ['UZTAS', 'BYMSQ'],
      ['KZALA', 'UZTAS'],
      ['UZTAS', 'KZALA'],
      ['BYMSQ', 'KZALA'],
    ] as const;
    const answers = await Promise.all(
      pairs.map(async ([from, to]) => threads.answer(await work(from, to), rows)),
    );
    const told = answers.map((answer) => {
      if (answer.kind !== 'written') throw new Error(answer.kind);
      const { question } = JSON.parse(Buffer.from(answer.body).toString()) as {
        readonly question: { readonly from: string; readonly to: string };
      };
      return [question.from, question.to];
    });
    expect(told).toEqual(pairs);
  });

  test('one that takes too long is stopped, and the next gets its turn', async () => {
    threads = questionThreads({ threads: 1, seconds: 0.001 });
    const asked = await work('BYMSQ', 'CNSHY', 'four');
    const answers = await Promise.all([threads.answer(asked, rows), threads.answer(asked, rows)]);
    expect(answers).toEqual([0, 1].map(() => ({ kind: 'too-long', seconds: 0.001 })));
  });

  test('one that takes more memory than a thread may have is given up; the server goes on', async () => {
    threads = questionThreads({ threads: 1, megabytes: 12 });
    const asked = await work('BYMSQ', 'CNSHY', 'four');
    expect(await threads.answer(asked, rows)).toEqual({ kind: 'out-of-memory' });
  });

  test('what waits is told that the server is closing', async () => {
    threads = questionThreads({ threads: 1, seconds: 20 });
    const asked = await work('BYMSQ', 'UZTAS');
    const answers = [threads.answer(asked, rows), threads.answer(asked, rows)].map((answer) =>
      answer.catch((reason: unknown) => String(reason)),
    );
    await threads.close();
    expect(await Promise.all(answers)).toEqual(Array(2).fill('Error: the server is closing'));
    await expect(threads.answer(asked, rows)).rejects.toThrow('closing');
  });
});
