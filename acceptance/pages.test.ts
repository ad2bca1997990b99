/** Pages wide in English, narrow in Russian, options in Chinese: nothing sticks out, axe finds nothing, errors are none. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sticksOut } from './axe.ts';
import { chromium, openBrowser } from './browser.ts';
import { viewsInTurn, readsWithoutFault } from './every-view.ts';
import { nextPage } from './next-page.ts';
import { shippedSite } from './site.ts';

// A browser on two busy cores takes its time; how fast pages are is measured elsewhere.
vi.setConfig({ testTimeout: 120_000 });

const title = chromium === null ? 'pages (skipped: no Chromium on this machine)' : 'pages';

const paths = [
  '/',
  '/members/UZB',
  '/options',
  '/options?kind=joint-diversification&member=KAZ',
  '/projects',
  '/needs',
  '/ledger',
  '/origins',
  '/validation',
  '/complexity',
  '/complexity?only=members',
  '/value-added',
  '/council',
  '/council/cases',
  '/council/decisions',
  '/council/meetings',
  '/council/cases/history-mim-1',
  '/dossiers',
  '/delivery',
  '/delivery/reviews',
] as const;

const first: Readonly<Record<string, string>> = {
  substitution: '/options?kind=substitution',
  'joint-diversification': '/options?kind=joint-diversification',
  localisation: '/options?kind=localisation',
  'co-production': '/options?kind=co-production',
};

/** Goes from a list to its first option. */
const unfold = async (page: Page): Promise<void> => {
  await page.locator('table tbody tr a').first().click();
  await page.waitForURL(/\/options\/.+/);
  await page.locator('#rank').waitFor();
};

describe.skipIf(chromium === null)(title, () => {
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    [address, browser] = await Promise.all([shippedSite(), openBrowser()]);
  });
  afterAll(() => browser?.close());

  const open = async (path: string): Promise<Page> => {
    const page = await nextPage(browser);
    await page.goto(address + path);
    await page.locator('h1').waitFor();
    return page;
  };
  test.each(viewsInTurn(paths, []))('$path reads without a fault, $words, $how', (visited) =>
    readsWithoutFault(browser, address, visited, (page) => page.locator('h1').waitFor()),
  );

  test.each(Object.entries(first))('an option of kind %s is unfolded in Chinese', (_kind, path) =>
    readsWithoutFault(browser, address, { path, words: 'lang=zh', how: 'wide', view: {} }, unfold),
  );

  test('the layout turns for a language that runs from right to left', async () => {
    const page = await open('/options?lang=en&dir=rtl');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const [mark, view] = await page.evaluate(() => [
      document.querySelector('header a')!.getBoundingClientRect().left,
      innerWidth,
    ]);
    expect(mark!).toBeGreaterThan(view! / 2);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  });

  test('an option prints with its sources', async () => {
    const page = await open('/options?kind=substitution&lang=ru');
    await unfold(page);
    await page.waitForLoadState('networkidle');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
  });
});
