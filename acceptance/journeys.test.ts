/** What a person wants to do, done in a real browser on the real product with the shipped facts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromium, openBrowser } from './browser.ts';
import { nextPage } from './next-page.ts';
import { shippedSite } from './site.ts';

// A browser on two busy cores takes its time; how fast pages are is measured elsewhere.
vi.setConfig({ testTimeout: 120_000 });

const title = chromium === null ? 'journeys (skipped: no Chromium on this machine)' : 'journeys';

const firstOption = (page: Page) => page.locator('table tbody tr').first().locator('a').first();

describe.skipIf(chromium === null)(title, () => {
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    [address, browser] = await Promise.all([shippedSite(), openBrowser()]);
  });
  afterAll(() => browser?.close());
  const visit = async (path: string, view = {}): Promise<Page> => {
    const page = await nextPage(browser, view);
    await page.goto(address + path);
    await page.locator('h1').waitFor();
    return page;
  };

  test('find what Uzbekistan and Pakistan could make together', async () => {
    const page = await visit('/?lang=en');
    await page.getByRole('link', { name: 'Find', exact: true }).first().click();
    await page.getByRole('button', { name: /^Joint diversification/ }).click();
    await page.getByLabel('Member', { exact: true }).selectOption('UZB');
    await page.getByLabel('Partner', { exact: true }).selectOption('PAK');
    await page.waitForURL(/kind=joint-diversification.*member=UZB.*partner=PAK/);
    await firstOption(page).waitFor();
    // Rows of the choice before stand until those of this one have come.
    await expect
      .poll(() => firstOption(page).textContent())
      .toMatch(/Uzbekistan.*Pakistan|Pakistan.*Uzbekistan/);
    await firstOption(page).click();
    await page.getByRole('heading', { name: /Together they hold/ }).waitFor();
    await page.getByRole('table', { name: /Who brings what/ }).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/joint-diversification-.*PAK/);
  });

  test('see why this is ranked first, and rank anew by what matters to me', async () => {
    const page = await visit('/options?kind=substitution&lang=en');
    await firstOption(page).click();
    await page.getByRole('heading', { name: /^Why rank 1 of/ }).waitFor();
    const adds = await page
      .getByRole('table', { name: 'Parts of the score' })
      .locator('tbody tr td:last-child')
      .allTextContents();
    const summary = await page
      .getByText(/score \d+ of 100/)
      .first()
      .textContent();
    const score = Number(/score (\d+) of 100/.exec(summary ?? '')?.[1]);
    const sum = adds.reduce((total, text) => total + Number(text), 0);
    expect(Math.abs(sum - score)).toBeLessThanOrEqual(adds.length / 2);
    const slider = page.getByRole('slider', { name: /^Value/ });
    await slider.focus();
    await slider.press('Home');
    await page.waitForURL(/weights=value:0/);
    await page.getByRole('heading', { name: /^Why rank/ }).waitFor();
  });

  test('choose from which places an option’s freight goes, and take them along to its page and its ways', async () => {
    const page = await visit('/options?kind=substitution&member=KAZ&partner=PAK&lang=en');
    const way = page.locator('table tbody tr').first().locator('a[href*="/corridors"]');
    await expect.poll(() => way.getAttribute('href')).toMatch(/from=KZALA&to=PKKHI/);
    await page.getByText('Freight from and to: main places').click();
    await page.getByLabel('Kazakhstan').selectOption('Astana');
    await page.waitForURL(/places=KAZ:KZAST/);
    await expect.poll(() => way.getAttribute('href')).toMatch(/from=KZAST&to=PKKHI/);
    await firstOption(page).click();
    await page.getByText(/^From Astana to Karachi/).waitFor();
    await page.getByText('Freight from and to: Astana').click();
    await page.getByRole('button', { name: 'Main places again' }).click();
    await page.getByText(/^From Almaty to Karachi/).waitFor();
    expect(page.url()).not.toContain('places=');
  });

  test('cite this number', async () => {
    const page = await visit('/options?kind=substitution&lang=en');
    await firstOption(page).waitFor();
    const figure = page
      .locator('table tbody tr')
      .first()
      .getByRole('button', { name: /USD.*Show the source/ });
    await figure.focus();
    await page.keyboard.press('Enter');
    const slip = page.getByRole('dialog');
    await slip.getByText(/CEPII/).first().waitFor();
    await slip.getByRole('button', { name: 'Copy citation' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/BACI/);
    expect(copied).toMatch(/https?:\/\//);
    await page.keyboard.press('Escape');
    await expect.poll(() => slip.count()).toBe(0);
  });

  test('switch to Chinese and share the address', async () => {
    const page = await visit('/options?kind=localisation&member=UZB&lang=en');
    await firstOption(page).waitFor();
    await page
      .getByRole('link', { name: '中文' })
      .or(page.getByRole('button', { name: '中文' }))
      .first()
      .click();
    await page.waitForURL(/lang=zh/);
    await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    await expect.poll(() => page.locator('h1').textContent()).toMatch(/方案/);
    const shared = page.url();
    const reader = await nextPage(browser, { locale: 'ru-RU' });
    await reader.goto(shared);
    await firstOption(reader).waitFor();
    expect(await reader.locator('h1').textContent()).toBe(await page.locator('h1').textContent());
    expect(await firstOption(reader).textContent()).toBe(await firstOption(page).textContent());
  });

  test('look a claim up and see what was found', async () => {
    const page = await visit('/ledger?lang=ru');
    await page.getByRole('button', { name: /Опровергнуто|Противоречит|опровер/i }).click();
    await page.waitForURL(/verdict=contradicted/);
    await expect.poll(() => page.locator('table tbody tr').count()).toBeGreaterThan(2);
  });

  test('an address with nonsense shows a page that says what to do', async () => {
    const page = await visit('/options/substitution-ABC-DEF-0000?lang=en');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/substitution-ABC-DEF-0000/);
    const lost = await visit('/no/such/page?lang=en');
    await lost.getByText('There is no such page').waitFor();
  });
});
