import type { ChainPart } from '@hamkor/chains';
import { usualQuestion } from '@hamkor/chains';
import { afterEach, expect, test } from 'vitest';
import { packNow } from './packed-json.ts';
import type { PartRunner } from './part-runner.ts';
import { placeOf } from './part-runner.ts';
import { partThreads } from './part-threads.ts';

const module = new URL('./test-part-worker.ts', import.meta.url);
let runner: PartRunner;
afterEach(() => runner.close());

const whole: ChainPart = { kind: 'whole', task: { kind: 'plan', question: usualQuestion } };
const coalition = (mask: number): ChainPart => ({
  kind: 'coalition',
  mask,
  question: { scenario: null, duties: 'returned', rule: 'nucleolus', bounds: usualQuestion.bounds },
});
const asked = (mood: string, part: ChainPart = whole) => ({
  run: 'r',
  place: placeOf(part),
  modelId: mood,
  model: packNow({ title: { en: mood } }),
  part,
});

test('parts are solved side by side, and a model travels once a thread', async () => {
  runner = partThreads({ threads: 2, name: 'here', module });
  const taken: string[] = [];
  const masks = [1, 2, 3, 4, 5, 6, 7];
  const outcomes = await Promise.all(
    masks.map((mask) => runner.run(asked('quick 30', coalition(mask)), { onTaken: (by) => taken.push(by) })),
  );
  expect(outcomes.map((outcome) => (outcome.kind === 'coalition' ? outcome.worth.worth : null))).toEqual(
    masks.map((mask) => mask * 2),
  );
  expect(taken).toEqual(masks.map(() => 'here'));
});

test('a part ends when asked to, with what it has; one that waits ends at once', async () => {
  runner = partThreads({ threads: 1, name: 'here', module });
  const first = new AbortController();
  const second = new AbortController();
  const begun = Promise.withResolvers<void>();
  const running = runner.run(asked('slow'), { signal: first.signal, onProgress: () => begun.resolve() });
  const waiting = runner.run(asked('quick'), { signal: second.signal });
  await begun.promise;
  second.abort();
  expect(await waiting).toEqual({ kind: 'cancelled' });
  first.abort();
  expect(await running).toMatchObject({ kind: 'whole', answer: { isEmpty: true } });
});

test('a thread that does not hear is ended, one that dies is told, and the next part is solved', async () => {
  runner = partThreads({ threads: 1, name: 'here', module, patienceMs: 100, megabytes: 48 });
  const stop = new AbortController();
  const deaf = runner.run(asked('deaf'), { signal: stop.signal, onProgress: () => stop.abort() });
  expect(await deaf).toEqual({ kind: 'cancelled' });
  expect(await runner.run(asked('broken'), {})).toMatchObject({ kind: 'failed', failure: 'defect' });
  expect(await runner.run(asked('greedy'), {})).toMatchObject({ kind: 'failed', failure: 'memory' });
  expect(await runner.run(asked('quick'), {})).toMatchObject({ kind: 'whole' });
});
