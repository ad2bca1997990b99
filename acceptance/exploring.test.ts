/** What a person explores on the shipped facts: the product space, a pair, dependence, trends. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromium, openBrowser } from './browser.ts';
import type { View } from './browser.ts';
import { viewsInTurn, readsWithoutFault } from './every-view.ts';
import { nextPage } from './next-page.ts';
import { shippedSite } from './site.ts';

// A browser on two busy cores takes its time; how fast pages are is measured elsewhere.
vi.setConfig({ testTimeout: 120_000 });

const title = chromium === null ? 'exploring (skipped: no Chromium on this machine)' : 'exploring';

/** The drawing of the product space. */
const space = (page: Page) => page.getByRole('application');

/** Whether a pixel row through the middle of the drawing holds anything. */
const isDrawn = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const canvas = document.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    if (canvas === null || pen === null || pen === undefined || canvas.width === 0) return false;
    const row = pen.getImageData(0, Math.round(canvas.height / 2), canvas.width, 1).data;
    return row.some((part) => part !== 0);
  });

describe.skipIf(chromium === null)(title, () => {
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    [address, browser] = await Promise.all([shippedSite(), openBrowser()]);
  });
  afterAll(() => browser?.close());
  const visit = async (path: string, view: View = {}): Promise<Page> => {
    const page = await nextPage(browser, view);
    await page.goto(address + path);
    await page.locator('h1').waitFor();
    return page;
  };

  test('see where Uzbekistan stands in the product space, and go to the options of a heading', async () => {
    const page = await visit('/space?lang=en');
    await page.getByRole('heading', { name: /^Together the ten members have an advantage in/ }).waitFor();
    await expect.poll(() => isDrawn(page)).toBe(true);
    await page.getByLabel('Member', { exact: true }).selectOption('UZB');
    await page.getByRole('heading', { name: /^Uzbekistan holds [\d,]+ of [\d,]+ headings/ }).waitFor();
    await page.getByRole('combobox', { name: 'Find a heading' }).fill('8708');
    await page.keyboard.press('Enter');
    await page.waitForURL(/heading=8708/);
    await page.getByRole('heading', { name: 'Motor vehicle parts and accessories' }).waitFor();
    await page.getByRole('link', { name: 'Options with this heading' }).click();
    await page.waitForURL(/\/options\?.*product=8708/);
    expect(new URL(page.url()).searchParams.get('member')).toBe('UZB');
  });

  test('walk the product space by keys alone, hear each step, and share where one has come to', async () => {
    const page = await visit('/space?lang=en&heading=8708');
    await expect.poll(() => isDrawn(page)).toBe(true);
    await space(page).focus();
    const said = new Set<string>();
    for (const key of ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown']) {
      await page.keyboard.press(key);
      await expect.poll(() => page.locator('output').allTextContents()).not.toEqual(['', '']);
      said.add((await page.locator('output').allTextContents()).join(''));
    }
    expect([...said].some((text) => /^\d{4} .+World trade/.test(text))).toBe(true);
    await page.keyboard.press('+');
    await page.waitForURL(/view=1\.50,/);
    const shared = page.url();
    await page.goto(shared);
    await expect.poll(() => isDrawn(page)).toBe(true);
    expect(page.url()).toBe(shared);
    await space(page).focus();
    await page.keyboard.press('0');
    await expect.poll(() => page.url()).not.toMatch(/view=/);
  });

  test('zoom by the wheel and drag the drawing, without catching a page that is only scrolled', async () => {
    const page = await visit('/space?lang=en');
    await expect.poll(() => isDrawn(page)).toBe(true);
    const box = (await space(page).boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + 200);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(page.url()).not.toMatch(/view=/);
    await space(page).focus();
    await space(page).hover({ position: { x: 300, y: 200 } });
    await page.mouse.wheel(0, -400);
    await page.waitForURL(/view=/);
    const before = page.url();
    await page.mouse.down();
    await page.mouse.move(500, 500, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).not.toBe(before);
  });

  test('take the product space along as a picture and as a table', async () => {
    const page = await visit('/space?lang=en&member=KAZ&partner=UZB');
    await page.getByRole('heading', { name: /^Kazakhstan and Uzbekistan share/ }).waitFor();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'SVG' }).click(),
    ]);
    const svg = readFileSync(await picture.path(), 'utf8');
    expect(svg.match(/<circle/g)!.length).toBeGreaterThan(1000);
    expect(svg).toContain('Growth Lab');
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table', { name: 'Headings of the product space' }).waitFor();
    expect(await page.locator('tbody tr').count()).toBeGreaterThan(1000);
    const [sheet] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV', exact: true }).click(),
    ]);
    expect(readFileSync(await sheet.path(), 'utf8').split('\n').length).toBeGreaterThan(1000);
  });

  test('look at Kazakhstan and Uzbekistan as a pair before anything is loaded', async () => {
    const page = await visit('/pairs?lang=en');
    await page.getByRole('link', { name: 'Kazakhstan – Uzbekistan' }).click();
    await page.getByRole('heading', { level: 1, name: /^Kazakhstan sold Uzbekistan goods for/ }).waitFor();
    expect(await page.getByRole('link', { name: 'Load a year of trade' }).getAttribute('href')).toMatch(
      /^\/imports/,
    );
    await page.getByRole('heading', { name: /options? joins? the two$/ }).waitFor();
    await page.getByRole('button', { name: 'Table', exact: true }).click();
    await page.getByRole('table', { name: 'Totals as each side reports them' }).waitFor();
  });

  test('open what lies behind a dependence, by keys, and reach the options that replace it', async () => {
    const page = await visit('/dependence?lang=en');
    await page.getByRole('button', { name: /^China, 26 Ores/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^India, 26 Ores/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/cell=IND\.26/);
    await page.getByRole('table', { name: 'Products behind the cell' }).waitFor();
    await page.getByRole('link', { name: 'Substitution options' }).click();
    await page.waitForURL(/\/options\?.*product=26/);
  });

  test('compare up to four members over time', async () => {
    const page = await visit('/trends?lang=en&member=KAZ,UZB');
    await page.getByRole('heading', { name: /^Exports, Kazakhstan: .+ in 2000/ }).waitFor();
    await page.getByRole('checkbox', { name: 'Pakistan' }).check();
    await page.getByRole('checkbox', { name: 'Iran' }).check();
    expect(await page.getByRole('checkbox', { name: 'China' }).isDisabled()).toBe(true);
    await page.getByLabel('Measure').selectOption('imports');
    await page.waitForURL(/measure=imports/);
    expect(new URL(page.url()).searchParams.get('member')).toBe('KAZ,UZB,PAK,IRN');
  });

  const paths = [
    '/space?member=UZB&heading=8708',
    '/pairs',
    '/pairs/KAZ/UZB',
    '/dependence?cell=IRN.26',
    '/trends',
  ];
  test.each(viewsInTurn(paths, paths.slice(0, 2)))('$path reads without a fault, $words, $how', (visited) =>
    readsWithoutFault(browser, address, visited, (page) => page.locator('h1').waitFor()),
  );

  test.each(paths.filter((path) => path !== '/pairs'))(
    '%s prints its finding and its source',
    async (path) => {
      const page = await visit(`${path}${path.includes('?') ? '&' : '?'}lang=en`);
      await page.waitForLoadState('networkidle');
      await page.emulateMedia({ media: 'print' });
      // A page that waits for a study asks again after a pause: a quiet line is not yet an answer.
      await expect
        .poll(() =>
          page
            .getByText(/Source:/)
            .first()
            .isVisible(),
        )
        .toBe(true);
      await expect.poll(() => page.locator('figure h2').first().isVisible()).toBe(true);
      expect(await page.getByRole('navigation').first().isVisible()).toBe(false);
      expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(8_000);
    },
  );
});
