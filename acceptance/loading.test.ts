/** An analyst loads a year of trade, is told what is wrong with a bad file, saves an analysis, prints a brief. */
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { generateBaci } from '@hamkor/server';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { sticksOut } from './axe.ts';
import { chromium, openBrowser } from './browser.ts';
import type { View } from './browser.ts';
import { viewsInTurn, readsWithoutFault } from './every-view.ts';
import { nextPage } from './next-page.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

// A browser on two busy cores takes its time; how fast pages are is measured elsewhere.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const title = chromium === null ? 'loading (skipped: no Chromium on this machine)' : 'loading';

/** Car parts that Kazakhstan and Russia send each other, invented like the rest: chance makes no two-way trade. */
const twoWayParts = [
  '2022,398,643,870829,9000,1500,1',
  '2022,643,398,870829,8000,1300,1',
  '2022,398,643,870880,5000,1200,1',
  '2022,643,398,870880,7000,1000,1',
]
  .map((row) => `${row}\n`)
  .join('');

/** Leaves of a printed document. */
const leaves = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const load = async (page: Page, file: string): Promise<void> => {
  await page.getByLabel('Choose files').setInputFiles(file);
  await page.getByText(/^ready, /).waitFor();
  await page.getByRole('button', { name: 'Load', exact: true }).click();
};

const firstOption = (page: Page) => page.locator('table tbody tr').first().locator('a').first();

describe.skipIf(chromium === null)(title, () => {
  let site: Site;
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hamkor-loading-'));
    [site, browser] = await Promise.all([openSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await site?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const visit = async (path: string, view: View = {}): Promise<Page> => {
    const page = await nextPage(browser, view);
    await page.goto(site.address + path);
    await page.locator('h1').waitFor();
    return page;
  };
  /** Options of loaded trade are found in a thread of their own; a page asked too early would say 503 meanwhile. */
  const untilStudied = async (vintage: string): Promise<void> => {
    for (let attempt = 0; attempt < 480; attempt += 1) {
      const { status } = await fetch(`${site.address}/api/v1/options/summary?vintage=${vintage}`);
      if (status !== 503) return;
      await setTimeout(250);
    }
  };

  test('a bad file is refused by line and column, with how to mend it, and nothing is loaded', async () => {
    const bad = join(folder, 'BACI_HS22_Y2023_V202501.csv');
    writeFileSync(bad, 't,i,j,k,v,q\n2023,398,860,870899,15.5,64.6\n2023,398,860,870840,much,1\n');
    const page = await visit('/imports?lang=en');
    await page.getByText('Nothing is loaded yet').waitFor();
    await load(page, bad);
    await page.getByRole('heading', { name: 'baci-2023 could not be loaded' }).waitFor();
    const problem = page.getByRole('table', { name: /^Why baci-2023 was refused/ }).locator('tbody tr');
    expect(await problem.first().locator('td').allTextContents()).toEqual([
      'BACI_HS22_Y2023_V202501.csv',
      '3',
      'v',
      expect.stringContaining('much'),
      expect.stringContaining('number'),
      expect.stringMatching(/./),
    ]);
    await page.getByText('What is loaded is as it was before.').waitFor();
    await page.getByText('Nothing is loaded yet').waitFor();
  });

  test('load a year, see the options change, save the analysis, print the brief', async () => {
    const file = join(folder, 'BACI_HS22_Y2022_V202501.csv');
    await generateBaci(file, { rows: 60_000, seed: 5, year: 2022 });
    appendFileSync(file, twoWayParts);
    const page = await visit('/imports?lang=en');
    await load(page, file);
    await page.getByRole('heading', { name: 'baci-2022 is loaded: 60,004 rows' }).waitFor();
    const row = page.getByRole('table', { name: 'Loaded data sets' }).locator('tbody tr');
    await row.getByText('synthetic', { exact: true }).waitFor();
    await untilStudied('baci-2022');

    await page.getByRole('link', { name: 'See the options it gives' }).click();
    await page.waitForURL(/\/options\?.*vintage=baci-2022@[0-9a-f]{12}/);
    await page.getByText('These figures are not real').waitFor();
    await page.getByRole('button', { name: /^Export potential/ }).click();
    await page.waitForURL(/kind=export-potential/);
    await expect.poll(() => firstOption(page).textContent()).toMatch(/untapped$/);

    await page.getByRole('button', { name: 'Save this analysis' }).click();
    await page.getByLabel('Title').fill('Untapped trade');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('link', { name: 'Open the saved analysis' }).click();
    await page.getByRole('heading', { name: /is the saved one, figure for figure/ }).waitFor();
    await page.getByRole('table', { name: 'Untapped trade' }).waitFor();

    await firstOption(page).click();
    await page.getByRole('heading', { name: /^Supply × demand × ease/ }).waitFor();
    await page.getByRole('link', { name: 'Brief on one page' }).click();
    await page.getByText(/^SYNTHETIC DATA/).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.getByText(/To reproduce/).textContent()).toMatch(/vintage=baci-2022@[0-9a-f]{12}/);
    expect(leaves(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  });

  test('data that an analysis rests on cannot be removed, and the page says why', async () => {
    const page = await visit('/imports?lang=en');
    const row = page.getByRole('table', { name: 'Loaded data sets' }).locator('tbody tr');
    await row.getByText(/1 saved analysis rests on it/).waitFor();
    expect(await row.getByRole('button', { name: /^Remove/ }).count()).toBe(0);
  });

  test('data put to use are named by every page that rests on them, until the shipped facts are chosen again', async () => {
    const page = await visit('/imports?lang=en');
    await page.getByRole('button', { name: /^Use .* for all pages/ }).click();
    await expect
      .poll(() => page.locator('h1').textContent())
      .toMatch(/pages rest on Synthetic data: baci-2022/);
    await untilStudied('baci-2022');
    const options = await visit('/options?lang=en');
    await options.getByText('These figures are not real').waitFor();
    await page.getByRole('button', { name: /^Go back to the facts/ }).click();
    await expect
      .poll(() => page.locator('h1').textContent())
      .toMatch(/pages rest on the facts that come with/);
  });

  test.each([
    ['substitution', 'shipped', ['en', 'ru', 'zh']],
    ['joint-diversification', 'shipped', ['ru']],
    ['localisation', 'shipped', ['zh']],
    ['co-production', 'shipped', ['en']],
    ['export-potential', 'baci-2022', ['ru']],
    ['complementarity', 'baci-2022', ['zh']],
    ['production-sharing', 'baci-2022', ['ru']],
  ])('an option of kind %s is a brief of one leaf', async (kind, vintage, tongues) => {
    const answer = await fetch(
      `${site.address}/api/v1/options?kind=${kind}&vintage=${vintage}&sort=rank&limit=1`,
    );
    const { options } = (await answer.json()) as { options: { id: string }[] };
    for (const lang of tongues) {
      const page = await visit(`/options/${options[0]!.id}/brief?vintage=${vintage}&lang=${lang}`);
      await page.locator('article[aria-busy]').waitFor({ state: 'detached' });
      await page.waitForLoadState('networkidle');
      expect(leaves(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
    }
  });

  const wide = { words: 'lang=zh', how: 'wide', view: {} };
  const narrow = { words: 'lang=ru', how: 'on a dark phone', view: { width: 390, height: 844, dark: true } };
  const unfolded = [
    { kind: 'export-potential', ...wide },
    { kind: 'complementarity', ...narrow },
    { kind: 'production-sharing', ...wide },
  ];
  test.each(unfolded)(
    'an option of kind $kind is unfolded without a fault, $words, $how',
    ({ kind, ...seen }) =>
      readsWithoutFault(
        browser,
        site.address,
        { path: `/options?kind=${kind}&vintage=baci-2022`, ...seen },
        async (page) => {
          await firstOption(page).click();
          await page.locator('#rank').waitFor();
        },
      ),
  );

  test('weights are given a name and chosen by it', async () => {
    const page = await visit('/options?kind=substitution&weights=value:3&lang=en');
    await page.getByText('What matters most? Set the weights').click();
    await page.getByText('Save these weights under a name').click();
    await page.getByLabel('Name', { exact: true }).fill('Money first');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByLabel('Shared weights').waitFor();
    const other = await visit('/options?kind=substitution&lang=en');
    await other.getByText('What matters most? Set the weights').click();
    await other.getByLabel('Shared weights').selectOption('Money first');
    await other.waitForURL(/weights=value:3/);
  });

  const paths = [
    '/imports',
    '/imports?format=comtrade',
    '/vintages/baci-2022',
    '/coverage',
    '/coverage?vintage=baci-2022',
    '/vintages/compare',
    '/analyses',
    '/options?kind=export-potential&vintage=baci-2022',
  ];
  // Chinese at a width between, where a page has a form or a table of many columns.
  const between = paths
    .filter((_, place) => place % 3 === 0)
    .map((path) => ({
      path,
      words: 'lang=zh',
      how: 'at a width between',
      view: { width: 1024, height: 800 },
      isHeldToAxe: false,
    }));
  test.each([...viewsInTurn(paths, []), ...between])('$path reads without a fault, $words, $how', (visited) =>
    readsWithoutFault(browser, site.address, visited, (page) => page.locator('h1').waitFor()),
  );

  test('loading turns for a language that runs from right to left', async () => {
    const page = await visit('/imports?lang=en&dir=rtl');
    expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  });
});
