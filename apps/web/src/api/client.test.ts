import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { address, fetchDocument, RequestFailed, send } from './client.ts';

const answer = (body: string, status: number) => () => Promise.resolve(new Response(body, { status }));
const failureOf = async (): Promise<RequestFailed['failure']> => {
  const failed = await fetchDocument('countries/XXX', {}, new AbortController().signal).catch(
    (error: unknown) => error,
  );
  if (!(failed instanceof RequestFailed)) throw new Error('the request did not fail as expected');
  return failed.failure;
};

beforeEach(() => vi.stubGlobal('location', { search: '?lang=ru' }));
afterEach(() => vi.unstubAllGlobals());

test('empty parameters are left out of an address and lists are joined', () => {
  expect(address('options', { member: ['KAZ', 'UZB'], q: '', kind: null, limit: 50 })).toBe(
    '/api/v1/options?member=KAZ%2CUZB&limit=50',
  );
  expect(address('overview')).toBe('/api/v1/overview');
});

test('a problem of the server reaches the page with its field errors', async () => {
  const problem = { type: 'about:blank', title: 'Not found', status: 404, detail: 'No country XXX.' };
  vi.stubGlobal('fetch', answer(JSON.stringify(problem), 404));
  expect(await failureOf()).toEqual({ kind: 'problem', problem });
});

test('no answer, or a proxy without a server behind it, is a server that cannot be reached', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect(await failureOf()).toEqual({ kind: 'unreachable' });
  vi.stubGlobal('fetch', answer('', 502));
  expect(await failureOf()).toEqual({ kind: 'unreachable' });
});

test('an answer that is no document is unreadable, with its status', async () => {
  vi.stubGlobal('fetch', answer('<html></html>', 200));
  expect(await failureOf()).toEqual({ kind: 'unreadable', status: 200 });
});

test('the server is asked in the language of the page', async () => {
  const fetched = vi.fn(answer('{}', 200));
  vi.stubGlobal('fetch', fetched);
  await fetchDocument('overview', {}, new AbortController().signal);
  expect(fetched.mock.calls).toMatchObject([['/api/v1/overview', { headers: { 'accept-language': 'ru' } }]]);
});

test('a change is sent as JSON in the language of the page, and its refusal is told as that of a question', async () => {
  const fetched = vi.fn(answer('{"ref":"a@b"}', 200));
  vi.stubGlobal('fetch', fetched);
  expect(await send('PUT', 'vintages/active', { ref: 'a@b' })).toEqual({ ref: 'a@b' });
  expect(fetched.mock.calls).toMatchObject([
    [
      '/api/v1/vintages/active',
      {
        method: 'PUT',
        body: '{"ref":"a@b"}',
        headers: { 'content-type': 'application/json', 'accept-language': 'ru' },
      },
    ],
  ]);
  const problem = { type: 'about:blank', title: 'In use', status: 409, detail: 'Two analyses rest on it.' };
  vi.stubGlobal('fetch', answer(JSON.stringify(problem), 409));
  await expect(send('DELETE', 'vintages/a')).rejects.toMatchObject({ failure: { kind: 'problem', problem } });
});

test('a change that the server answers without a document gives null', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(null, { status: 204 })));
  expect(await send('DELETE', 'vintages/a')).toBeNull();
});
