import { validationSchema } from '@hamkor/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { StudyApi } from '../options/test-study.ts';
import { startStudyApi } from '../options/test-study.ts';
import { validationRoutes } from './routes.ts';

let api: StudyApi;
beforeAll(async () => {
  api = await startStudyApi(
    (server, context) => validationRoutes(server, { ...context, waitMs: 150_000 }),
    ['validation'],
  );
});
afterAll(() => api.stop());

test('the report ranks the real projects of the data bank and says which it could not', async () => {
  const { status, text } = await api.get('/validation');
  expect(status).toBe(200);
  const { counts, scores, leftOut, projects, caveats } = validationSchema.parse(JSON.parse(text));
  expect(counts.projectsGiven).toBe(api.facts.projects.length);
  expect(projects.length + leftOut.length).toBe(counts.projectsGiven);
  expect(scores[0]).toMatchObject({ key: 'demand', territory: 'all' });
  expect(caveats).toContain('not-a-random-sample');
});

test('it takes no parameters', async () => {
  expect((await api.get('/validation?seed=2')).status).toBe(422);
});

test('before it is computed a reader is told when to ask again', async () => {
  const waiting = await startStudyApi((server) =>
    validationRoutes(server, { waitMs: 5, study: { part: () => new Promise(() => {}) } }),
  );
  const { status, headers } = await waiting.get('/validation');
  expect([status, headers['retry-after']]).toEqual([503, '5']);
  await waiting.stop();
});
