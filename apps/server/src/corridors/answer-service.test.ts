import { openNetwork } from '@hamkor/corridors';
import { expect, test } from 'vitest';
import { shippedCorridors } from '../facts/corridors.ts';
import { phrases } from '../platform/language.ts';
import { answerService } from './answer-service.ts';
import type { ThreadAnswer } from './question-threads.ts';
import { readQuestion } from './read-question.ts';

test('light questions do not wait for a thread to get ready, others and all later ones are put to threads', async () => {
  const facts = shippedCorridors();
  const network = openNetwork(facts);
  const t = await phrases('en');
  const inThread: ThreadAnswer = { kind: 'too-long', seconds: 20 };
  let isReady = false;
  let started = 0;
  const answer = answerService(
    {
      isReady: () => isReady,
      warm: () => (started += 1),
      answer: () => Promise.resolve(inThread),
    },
    () => facts,
  );
  const ask = (more: object) => {
    const usual = { from: 'BYMSQ', to: 'UZTAS', tonnes: 20, unit: 'container-40' as const };
    const reading = readQuestion(network, { ...usual, criteria: ['cost', 'hours'], ...more }, 'en', t);
    if (reading.kind === 'wrong') throw new Error(JSON.stringify(reading.errors));
    const { question, told } = reading;
    const form = { route: null, format: 'json', locale: 'en' } as const;
    return answer({ network, key: 'shipped', overlay: null }, { question, told, ...form });
  };
  expect((await ask({})).kind).toBe('written');
  expect(started).toBe(1);
  expect(await ask({ criteria: ['cost', 'hours', 'co2e', 'variance'] })).toBe(inThread);
  expect(await ask({ require: ['country:KAZ'] })).toBe(inThread);
  isReady = true;
  expect(await ask({})).toBe(inThread);
});
