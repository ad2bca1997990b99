/** What a person does with production chains: opens an example, changes a figure, asks, passes the answer on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromium, openBrowser, openPage } from './browser.ts';
import { everyView, viewsInTurn, readsWithoutFault } from './every-view.ts';
import type { Site } from './site.ts';
import { openSite } from './site.ts';

// A browser on two busy cores takes its time; how fast chains are solved is measured elsewhere.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const title = chromium === null ? 'chains (skipped: no Chromium on this machine)' : 'chains';
const example = '/chains/examples/compound-fertiliser';

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
  const visit = async (path: string): Promise<Page> => {
    const page = await openPage(browser);
    await page.goto(site.address + path);
    await page.locator('h1').waitFor();
    return page;
  };

  test('open an example, make a figure one’s own, ask for the best plan, and pass its address on', async () => {
    const page = await visit('/chains?lang=en');
    await page.getByRole('link', { name: /fertiliser/ }).click();
    await page.getByText('Example, unchanged').waitFor();
    await page.getByText('no problems').waitFor();
    await page.getByRole('button', { name: 'Demand', exact: true }).click();
    const demand = page.getByRole('grid', { name: 'Demand' });
    const quantity = demand.locator('[data-cell="0:2"]');
    const before = await quantity.innerText();
    await quantity.click();
    await page.keyboard.type('-1');
    await page.keyboard.press('Enter');
    await quantity.getByText('yours').waitFor();
    // What is wrong is told with the way to its cell, and nothing can be asked until it is mended.
    await page.getByRole('heading', { name: '1 problem in the model' }).waitFor();
    expect(await page.getByRole('button', { name: 'Compute' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Demand · row 1 · Quantity' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '0:2');
    await page.keyboard.press('Control+z');
    await page.getByText('no problems').waitFor();
    expect(await quantity.innerText()).toBe(before);
    await page.keyboard.type('20000');
    await page.keyboard.press('Enter');
    await page.getByText('Working copy, kept in this browser only').waitFor();
    // Leaving does not lose it.
    await page.reload();
    await quantity.getByText('20,000').waitFor();
    await page.getByText('no problems').waitFor();
    await page.getByRole('button', { name: 'Compute' }).click();
    await page.waitForURL(/\/chains\/runs\//);
    await page.getByText('Proved: nothing better exists within the precision asked for.').waitFor();
    const other = await openPage(browser);
    await other.goto(page.url());
    await other.getByText('Proved: nothing better exists').waitFor();
    await other.getByRole('link', { name: 'The model' }).click();
    await other.waitForURL(/\/chains\/models\//);
    await other.getByText('Kept model, unchanged').waitFor();
    await other.getByRole('button', { name: 'Demand', exact: true }).click();
    await other.getByRole('grid', { name: 'Demand' }).getByText('20,000', { exact: true }).waitFor();
  });

  test('ask in Russian who gains what, look at another division, and take the answer along on paper', async () => {
    const page = await visit(`${example}?lang=ru&ask=gains`);
    await page.getByRole('button', { name: 'Рассчитать' }).click();
    await page.getByRole('heading', { name: 'Кто что выигрывает' }).waitFor();
    await page
      .getByText(/ни у кого нет причин выходить/)
      .first()
      .waitFor();
    await page.getByRole('combobox', { name: /^Раздел/ }).selectOption({ label: 'Поровну' });
    await page.waitForURL(/rule=equal/);
    await page.getByRole('heading', { name: /Вместе цепочка экономит .+ при разделе «Поровну»/ }).waitFor();
    // What a figure rests on is one press away.
    await page.getByRole('button', { name: /^Стоимость в год/ }).click();
    await page
      .getByRole('dialog')
      .getByText(/Рассчитано по \d+ показател/)
      .waitFor();
    await page.keyboard.press('Escape');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Все таблицы (Excel)' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^chain-gains-.+\.xlsx$/);
    const result = new URL(page.url()).pathname;
    const [, onPhone] = everyView([result], []);
    await readsWithoutFault(browser, site.address, onPhone!, (phone) =>
      phone.getByRole('heading', { name: 'Кто что выигрывает' }).waitFor(),
    );
    await page.getByRole('link', { name: 'Страница для печати' }).click();
    // The page left has the same heading, and sources of its own: the sheet is there once it can be printed.
    await page.getByRole('button', { name: 'Печать', exact: true }).waitFor();
    await page.getByRole('heading', { level: 1, name: /Сложные удобрения/ }).waitFor();
    await page.getByText('Источники:').waitFor();
    const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  test('design a chain for a product and two partners, and see what is not known of it', async () => {
    const page = await visit('/chains?lang=en');
    await page.getByRole('combobox', { name: /What is made/ }).fill('insulated');
    await page.getByRole('option', { name: /8544/ }).click();
    await page.getByLabel('Kazakhstan').check();
    await page.getByLabel('Uzbekistan').check();
    await page.getByRole('button', { name: 'Design the chain' }).click();
    await page.waitForURL(/\/chains\/drafts\//);
    await page.getByText(/things were not known when this chain was designed/).click();
    await page.getByRole('list', { name: 'What is made of what' }).getByText('HS 8544').first().waitFor();
  });

  test.each(
    viewsInTurn(['/chains', `${example}?part=places`, `${example}?part=limits`], [`${example}?part=limits`]),
  )('$path ($words) reads without fault $how', async (view) => {
    await readsWithoutFault(browser, site.address, view, (page) => page.locator('h2').first().waitFor());
  });
});
