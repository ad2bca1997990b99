/** Pages wide in English, narrow in Russian, options in Chinese: nothing sticks out, axe finds nothing, errors are none. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { faults, sticksOut } from './axe.ts';
import { chromium, openBrowser, openPage } from './browser.ts';
import type { View } from './browser.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

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
] as const;

const first: Readonly<Record<string, string>> = {
  substitution: '/options?kind=substitution',
  'joint-diversification': '/options?kind=joint-diversification',
  localisation: '/options?kind=localisation',
  'co-production': '/options?kind=co-production',
};

/** An address with more parameters. */
const within = (path: string, parameters: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}${parameters}`;

describe.skipIf(chromium === null)(title, () => {
  let site: Site;
  let browser: Browser;
  beforeAll(async () => {
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
  });

  const open = async (path: string, view: View = {}): Promise<{ page: Page; errors: string[] }> => {
    const page = await openPage(browser, view);
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(site.address + path);
    await page.waitForLoadState('networkidle');
    await page.locator('h1').waitFor();
    return { page, errors };
  };

  test.each(paths)('%s reads without a fault in English, wide', async (path) => {
    const { page, errors } = await open(within(path, 'lang=en'));
    expect(await faults(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(paths)('%s fits a phone in Russian', async (path) => {
    const { page, errors } = await open(within(path, 'lang=ru'), { width: 390, height: 844, dark: true });
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(await faults(page)).toEqual([]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test.each(Object.entries(first))('an option of kind %s is unfolded in Chinese', async (_kind, path) => {
    const { page, errors } = await open(within(path, 'lang=zh'));
    await page.locator('table tbody tr a').first().click();
    await page.waitForURL(/\/options\/.+/);
    await page.locator('#rank').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await faults(page)).toEqual([]);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('the layout turns for a language that runs from right to left', async () => {
    const { page } = await open('/options?lang=en&dir=rtl');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    const [mark, view] = await page.evaluate(() => [
      document.querySelector('header a')!.getBoundingClientRect().left,
      innerWidth,
    ]);
    expect(mark!).toBeGreaterThan(view! / 2);
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
    await page.context().close();
  });

  test('an option prints with its sources', async () => {
    const { page } = await open('/options?kind=substitution&lang=ru');
    await page.locator('table tbody tr a').first().click();
    await page.locator('#rank').waitFor();
    await page.waitForLoadState('networkidle');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.byteLength).toBeGreaterThan(20_000);
    await page.context().close();
  });
});
