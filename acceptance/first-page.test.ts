/** The first page on the real product: what it says first, how little it loads, and how its map behaves. */
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, openBrowser, openPage } from './browser.ts';
import { nextPage } from './next-page.ts';
import { shippedSite } from './site.ts';

const title = chromium === null ? 'first page (skipped: no Chromium on this machine)' : 'first page';

/** Map and charts may load after the first view; everything else counts. */
const mayFollow = /\/(?:AtlasMap|MapPlate|land|boundaries|PlotFigure|plot)-/;
const firstViewLimitBytes = 250_000;

describe.skipIf(chromium === null)(title, () => {
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    [address, browser] = await Promise.all([shippedSite(), openBrowser()]);
  });
  afterAll(() => browser?.close());

  const visit = async (page: Page, path: string): Promise<void> => {
    await page.goto(address + path);
    await page.locator('table tbody tr').first().waitFor();
  };

  test('the first view loads at most 250 kB of scripts and styles before map and charts', async () => {
    const page = await openPage(browser);
    const bodies: Promise<number>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      if (!/\.(?:js|css)$/.test(pathname) || mayFollow.test(pathname)) return;
      bodies.push(response.body().then((body) => gzipSync(body).length));
    });
    await visit(page, '/?lang=ru');
    await page.waitForLoadState('networkidle');
    const total = (await Promise.all(bodies)).reduce((sum, bytes) => sum + bytes, 0);
    expect(total).toBeGreaterThan(50_000);
    expect(total).toBeLessThan(firstViewLimitBytes);
  });

  test('it opens with what members could replace among themselves, in dollars', async () => {
    const page = await nextPage(browser);
    await visit(page, '/?lang=en');
    await expect
      .poll(() => page.locator('h1').textContent())
      .toMatch(/^Members buy \d+.bn.USD of raw materials .* replace \d+.bn.USD of it$/);
  });

  test('the map shows no boundaries until the reader asks, and then names their source', async () => {
    const page = await nextPage(browser);
    await visit(page, '/?lang=en');
    const lines = page.locator('svg[role=group] g path');
    await expect.poll(() => lines.count()).toBe(2);
    await page.getByRole('button', { name: 'Display' }).click();
    await page.getByLabel('Boundary lines of Natural Earth').check();
    await expect.poll(() => lines.count()).toBe(3);
    await page.getByText(/Boundary lines: Natural Earth, as published there/).waitFor();
  });

  test('a member on the map is reached and opened with the keyboard alone', async () => {
    const page = await nextPage(browser);
    await visit(page, '/?lang=en');
    const uzbekistan = page.locator('svg').getByRole('link', { name: /^Uzbekistan\. Goods exports/ });
    await uzbekistan.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/members\/UZB\?lang=en/);
    await expect.poll(() => page.locator('h1').textContent()).toBe('Uzbekistan');
  });

  test('a chart leaves the page as a picture and a table as a spreadsheet', async () => {
    const page = await nextPage(browser);
    await visit(page, '/?lang=en');
    const frame = page.locator('figure').first();
    await frame.locator('svg').first().waitFor();
    for (const format of ['SVG', 'PNG']) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        frame.getByRole('button', { name: format, exact: true }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(
        new RegExp(`^4 of 16 raw materials.*\\.${format.toLowerCase()}$`),
      );
    }
    const [workbook] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Excel' }).first().click(),
    ]);
    expect(workbook.suggestedFilename()).toBe('The ten members in figures.xlsx');
  });

  test('without a server the page says so and what to do', async () => {
    const page = await nextPage(browser);
    await page.route('**/api/**', (route) => route.abort());
    await page.goto(`${address}/?lang=en`);
    await page.getByText('The server does not answer').waitFor();
    await page.unroute('**/api/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('table tbody tr').first().waitFor();
  });
});
