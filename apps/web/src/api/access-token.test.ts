import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { accessToken, authorization, keepAccessToken } from './access-token.ts';
import { fetchDocument, send } from './client.ts';

const stored = new Map<string, string>();
const storage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};
const fetched = vi.fn((_url: string, _request?: RequestInit) => Promise.resolve(new Response('{}')));

beforeEach(() => {
  stored.clear();
  fetched.mockClear();
  vi.stubGlobal('sessionStorage', storage);
  vi.stubGlobal('location', { search: '' });
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const headersOf = (call: number): Headers => new Headers(fetched.mock.calls[call]![1]!.headers);

test('a token goes with changes, and with nothing that only reads', async () => {
  expect(keepAccessToken('s3cret-token')).toBe(true);
  await send('POST', 'imports', { name: 'a' });
  await send('DELETE', 'vintages/a');
  await fetchDocument('vintages', {}, new AbortController().signal);
  expect([0, 1, 2].map((call) => headersOf(call).get('authorization'))).toEqual([
    'Bearer s3cret-token',
    'Bearer s3cret-token',
    null,
  ]);
  // To the page's own server: no address names another.
  expect(fetched.mock.calls.every(([url]) => url.startsWith('/api/v1/'))).toBe(true);
});

test('without a token nothing is brought, and a forgotten one is gone', async () => {
  await send('DELETE', 'vintages/a');
  expect(headersOf(0).has('authorization')).toBe(false);
  keepAccessToken('a');
  keepAccessToken(null);
  expect([accessToken(), authorization(), stored.size]).toEqual([null, {}, 0]);
});

test.each(['', 'two words', 'ключ', 'a\nb', 'x'.repeat(501)])('%j is no token', (text) => {
  expect(keepAccessToken(text)).toBe(false);
  expect(accessToken()).toBeNull();
});

test('a browser that keeps nothing is no failure', () => {
  vi.stubGlobal('sessionStorage', {
    getItem: () => {
      throw new Error('denied');
    },
    setItem: () => {
      throw new Error('denied');
    },
  });
  expect([keepAccessToken('a'), accessToken(), authorization()]).toEqual([false, null, {}]);
});
