import { expect, test } from 'vitest';
import type { OptionQuery } from '../options/option-query.ts';
import { askQuestion } from './ask-question.ts';

/** A finder that only remembers what it was asked. */
const asking = async (question: Parameters<typeof askQuestion>[1]) => {
  const asked: OptionQuery[] = [];
  const answer = await askQuestion(
    {
      listed: (query) => {
        asked.push(query);
        return Promise.resolve({ kind: 'problem', problem: { kind: 'not-ready', retryAfterSeconds: 1 } });
      },
    },
    question,
    undefined,
  );
  return { asked: asked[0], answer };
};
const question = { vintage: 'shipped@0123456789ab', fuels: 'with' } as const;

test('days of freight and the least value are asked for as the list calls them', async () => {
  const { asked } = await asking({ ...question, days: '20', min: '1000000' });
  expect(asked).toMatchObject({ withinDays: 20, minValue: 1_000_000, vintage: 'shipped' });
});

test('places that stand for members are asked for too', async () => {
  const { asked } = await asking({ ...question, places: 'KAZ:KZAST,CHN:CNURM' });
  expect(asked).toMatchObject({ places: ['KAZ:KZAST', 'CHN:CNURM'] });
});

test('days that are none are refused under the name they have in a question', async () => {
  const { asked, answer } = await asking({ ...question, days: 'soon' });
  expect(asked).toBeUndefined();
  expect(answer).toMatchObject({
    problem: { kind: 'bad-input', errors: [{ pointer: '/body/question/days' }] },
  });
});
