/** What a person does in the data bank without an account: searches, reads a record, looks back, compares, prints. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, openBrowser } from './browser.ts';
import { viewsInTurn, readsWithoutFault } from './every-view.ts';
import { nextPage } from './next-page.ts';
import { shippedSite } from './site.ts';

const title = chromium === null ? 'data bank (skipped: no Chromium on this machine)' : 'data bank';

describe.skipIf(chromium === null)(title, () => {
  let address: string;
  let browser: Browser;
  beforeAll(async () => {
    [address, browser] = await Promise.all([shippedSite(), openBrowser()]);
  });
  afterAll(() => browser?.close());
  const visit = async (path: string): Promise<Page> => {
    const page = await nextPage(browser);
    await page.goto(address + path);
    await page.locator('h1').waitFor();
    return page;
  };

  test('a Russian word finds records that say it in other languages, says why, and is narrowed to what it means', async () => {
    const page = await visit('/bank?lang=ru');
    await page.getByRole('searchbox', { name: 'Поиск по всему банку данных' }).fill('цемент');
    await page.waitForURL(/q=/);
    const rows = page.locator('table tbody tr');
    await rows
      .getByText(/«цемент» означает HS 2523/)
      .first()
      .waitFor();
    await rows.getByText('Huaxin Cement').waitFor();
    await page.getByRole('button', { name: /Цемент и клинкер HS 2523/ }).click();
    await page.waitForURL(/code=HS:2523/);
    await page.getByText('Показаны только записи о выбранном значении').waitFor();
    await page.getByRole('combobox', { name: 'Раздел' }).selectOption({ value: 'project' });
    await page.waitForURL(/type=project/);
    await expect
      .poll(async () => {
        const kinds = await rows.locator('td:nth-child(2)').allInnerTexts();
        return kinds.length > 0 && kinds.every((kind) => kind.startsWith('Совместный проект'));
      })
      .toBe(true);
  });

  test('a former address leads to the record, whose rivals, history and earlier state can be read', async () => {
    const page = await visit('/parks/PRK002?lang=en');
    await page.waitForURL(/\/bank\/records\/PRK002\?lang=en/);
    await page.getByRole('heading', { name: 'Sources differ' }).waitFor();
    await page
      .getByText(/^fit \d+%/)
      .first()
      .waitFor();
    const history = page.locator('#history');
    await history.getByText('Other figure reported').first().waitFor();
    const [receipt] = await Promise.all([
      page.waitForEvent('download'),
      history
        .getByRole('link', { name: /^Receipt of act/ })
        .first()
        .click(),
    ]);
    const folder = mkdtempSync(join(tmpdir(), 'hamkor-receipt-'));
    await receipt.saveAs(join(folder, 'receipt.json'));
    expect(JSON.parse(readFileSync(join(folder, 'receipt.json'), 'utf8'))).toMatchObject({
      format: 'hamkor-receipt-1',
    });
    rmSync(folder, { recursive: true });
    await history.getByRole('link', { name: 'Show the record as it was then' }).last().click();
    await page.waitForURL(/at=\d+/);
    await page.getByText(/You are looking at this record as it stood on/).waitFor();
    // The figures had not been reported yet.
    await expect.poll(() => page.getByRole('heading', { name: 'Sources differ' }).count()).toBe(0);
  });

  test('two parks stand side by side, with days to a state, and the table can be taken along', async () => {
    const page = await visit('/bank/parks/compare?lang=en&ids=PRK002');
    await page.getByRole('combobox', { name: 'Add a park' }).fill('great stone');
    await page.getByRole('option').first().click();
    await page.waitForURL(/ids=PRK002,PRK/);
    await page.getByLabel('Days by corridor to').selectOption({ label: 'Kazakhstan' });
    await page
      .getByRole('row', { name: /^Days by corridor/ })
      .getByText(/days/)
      .first()
      .waitFor();
    await page.getByLabel('Only what differs').check();
    await page.waitForURL(/only=differences/);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('Compare parks.csv');
  });

  test('the log of acts is read anew and found whole', async () => {
    const page = await visit('/bank/log?lang=en');
    await page.getByText(/^The chain is whole: read anew up to act \d+/).waitFor();
    await page.getByText('Check it without this server').waitFor();
    expect(await page.locator('table tbody tr').count()).toBeGreaterThan(10);
  });

  test.each(['en', 'ru', 'zh'])('a fact sheet is one leaf in %s', async (lang) => {
    const page = await visit(`/bank/records/PRK002/sheet?lang=${lang}`);
    await page.locator('article:not([aria-busy])').waitFor();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test.each(viewsInTurn(['/bank', '/bank/records/PRK002'], []))(
    '$path reads without fault $how',
    async (look) => {
      await readsWithoutFault(browser, address, look, (page) => page.locator('h1, table').first().waitFor());
    },
  );
});
