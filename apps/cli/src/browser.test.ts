import { afterEach, expect, test, vi } from 'vitest';
import { openBrowser } from './browser.ts';

afterEach(() => vi.unstubAllEnvs());

test.skipIf(process.platform === 'win32')(
  'a machine without a browser is told apart, not an error',
  async () => {
    vi.stubEnv('PATH', '/nonexistent');
    expect(await openBrowser('http://127.0.0.1:4100')).toBe(false);
  },
);
