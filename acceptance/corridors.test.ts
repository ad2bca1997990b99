/** What a person does with freight: finds a way, shuts a border, chooses by keys, takes a route along. */
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { chromium, openBrowser } from './browser.ts';
import type { View } from './browser.ts';
import { viewsInTurn, readsWithoutFault } from './every-view.ts';
import { nextPage } from './next-page.ts';
import { shippedSite } from './site.ts';

// A browser on two busy cores takes its time; how fast answers are is measured elsewhere.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const title = chromium === null ? 'corridors (skipped: no Chromium on this machine)' : 'corridors';

const asked = '/corridors?from=greatstone&to=UZTAS';

/** The routes as rows, under their chart. */
const routesTable = (page: Page) => page.getByRole('table', { name: /^Ways from .+ to .+$/ }).last();

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

  test('find how to bring 20 t from Great Stone to Tashkent, by names in any language', async () => {
    const page = await visit('/corridors?lang=en');
    await page.getByRole('combobox', { name: 'From', exact: true }).fill('Великий камень');
    await page.getByRole('option', { name: /Great Stone/ }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'To', exact: true }).fill('塔什干');
    await page
      .getByRole('option', { name: /^Tashkent/ })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=greatstone.*to=UZTAS|to=UZTAS.*from=greatstone/);
    await page.getByRole('heading', { level: 1, name: /^From .*Great Stone to Tashkent$/ }).waitFor();
    await page
      .getByRole('heading', { name: /ways? that no other beats: .+ days, .+ USD, .+ kg CO2e/ })
      .waitFor();
    await page
      .getByRole('heading', { name: /days on the way \(.+ in eight of ten\), .+ at borders/ })
      .waitFor();
    const operations = page.getByRole('table', { name: 'The route operation by operation' });
    expect(await operations.locator('tbody tr').count()).toBeGreaterThan(5);
    await operations
      .getByRole('button', { name: /Loading.*Time/ })
      .first()
      .click();
    await page
      .getByRole('dialog', { name: 'Where this figure comes from' })
      .getByRole('link')
      .first()
      .waitFor();
  });

  test('see what shutting a border changes, from its card on the map, and undo it', async () => {
    const answer = await fetch(`${address}/api/v1/corridors/routes?from=greatstone&to=UZTAS&tonnes=20`);
    const { routes: all } = (await answer.json()) as {
      routes: { operations: { kind: string; at: string; mode: string }[] }[];
    };
    const byRail = all.find(({ operations }) => operations.every(({ mode }) => mode === 'rail'));
    const used = (byRail ?? all[0])!.operations.findLast(({ kind }) => kind === 'border-exit')!.at;
    const page = await visit(`${asked}&lang=en&at=node:${used}`);
    await page.getByRole('button', { name: 'Shut this' }).click();
    await page.waitForURL(new RegExp(`close=node:${used}@60`));
    const change = page.getByRole('region', { name: 'What the change does' });
    await change.getByRole('row', { name: /^Quickest way/ }).waitFor();
    expect(await change.getByRole('row').count()).toBe(7);
    await change.getByRole('button', { name: 'Undo all changes' }).click();
    await expect.poll(() => page.url()).not.toMatch(/close=/);
    await expect.poll(() => change.count()).toBe(0);
  });

  test('choose a route by keys alone, compare another with it, and share the address', async () => {
    const page = await visit(`${asked}&lang=en`);
    const points = page.getByRole('radiogroup', { name: 'Choose a route' });
    const chosen = points.getByRole('radio', { checked: true });
    await chosen.focus();
    const before = await chosen.getAttribute('data-route');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect.poll(() => chosen.getAttribute('data-route')).not.toBe(before);
    await page.waitForURL(/route=/);
    await routesTable(page).getByRole('button', { name: 'Compare' }).last().press('Enter');
    await page.waitForURL(/compare=/);
    const shared = page.url();
    await page.goto(shared);
    await page.getByRole('heading', { name: /^The other way: / }).waitFor();
    expect(page.url()).toBe(shared);
  });

  test('walk the border posts of the map by keys and open one', async () => {
    const page = await visit('/corridors?lang=en');
    const stop = page.locator('g[data-place][tabindex="0"]');
    await stop.focus();
    const at = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);
    const first = await at();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
      await page.keyboard.press(key);
      if ((await at()) !== first) break;
    }
    const second = await at();
    expect(second).not.toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`at=node:${second}`));
    await page.getByRole('button', { name: 'Days from here' }).press('Enter');
    await page.waitForURL(/reach=/);
    await page.getByRole('heading', { name: /reached within 5 days and \d+ within 10/ }).waitFor();
  });

  test('a question without an answer says what stands in its way, and lets it go', async () => {
    const page = await visit(`${asked}&lang=en&withinDays=1`);
    await page.getByText('There is no such way').waitFor();
    await page.getByRole('button', { name: 'Let it go' }).click();
    await routesTable(page).waitFor();
  });

  test('take a route along for a navigation program, as lines, as a sheet of paper', async () => {
    const page = await visit(`${asked}&lang=en`);
    await routesTable(page).waitFor();
    for (const [name, sign] of [
      ['GPX', '<gpx'],
      ['GeoJSON', 'FeatureCollection'],
      ['CSV', 'border-exit'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('#route').getByRole('link', { name, exact: true }).click(),
      ]);
      expect(readFileSync(await file.path(), 'utf8')).toContain(sign);
    }
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.getByRole('search').first().isVisible()).toBe(false);
    expect(
      await page
        .getByText(/Sources?:/)
        .last()
        .isVisible(),
    ).toBe(true);
    expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(20_000);
  });

  test('go from what a closing costs and what a repair saves to the map that shows it', async () => {
    const page = await visit('/corridors/critical?lang=en');
    await page.getByRole('heading', { name: /^If .+ shuts, \d+ of \d+ pairs? loses?/ }).waitFor();
    await page.getByRole('table', { name: 'What repairs save' }).getByRole('link').first().waitFor();
    await page.getByRole('table', { name: 'What shutting costs' }).getByRole('link').first().click();
    await page.waitForURL(/\/corridors\?.*close=/);
    await page.getByRole('list', { name: 'What is changed' }).waitFor();
  });

  test('ask an analysis of another load, take its whole table along, and go on to the map with that load', async () => {
    const page = await visit('/corridors/critical?lang=en');
    await page.getByRole('heading', { name: /^If .+ shuts/ }).waitFor();
    await page.getByRole('spinbutton', { name: 'Tonnes' }).fill('26');
    await page
      .getByText(/26 t each/)
      .first()
      .waitFor();
    expect(page.url()).toContain('tonnes=26');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'What repairs save: whole table as CSV' }).click(),
    ]);
    const rows =
      readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\n').length - 1;
    expect(rows).toBeGreaterThan(
      await page.getByRole('table', { name: 'What repairs save' }).getByRole('link').count(),
    );
    await page.getByRole('table', { name: 'What shutting costs' }).getByRole('link').first().click();
    await page.waitForURL(/\/corridors\?(?=.*close=)(?=.*tonnes=26)/);
  });

  test('write an address with places in words; the page turns them into its own', async () => {
    const page = await visit('/corridors?from=Great%20Stone&to=Tashkent&lang=en');
    await page.waitForURL(/from=greatstone.*to=UZTAS/);
    await routesTable(page).waitFor();
    expect(await page.getByRole('combobox', { name: 'To', exact: true }).inputValue()).toBe('Tashkent');
  });

  test('read a route on a phone in two lines an operation, and open one for its sources', async () => {
    const page = await visit(`${asked}&lang=en`, { width: 390, height: 844 });
    const operations = page.getByRole('list', { name: 'The route operation by operation' });
    const first = operations.getByRole('listitem').first();
    await first.waitFor();
    expect(await page.getByRole('table', { name: 'The route operation by operation' }).isVisible()).toBe(
      false,
    );
    await first.locator('summary').click();
    await first.getByRole('button', { name: /Loading.*Time/ }).click();
    await page.getByRole('dialog', { name: 'Where this figure comes from' }).waitFor();
    const ways = page.getByRole('list', { name: /^Ways from/ });
    await ways.getByRole('button', { name: 'Compare' }).first().scrollIntoViewIfNeeded();
    expect(await ways.getByRole('listitem').count()).toBeGreaterThan(1);
  });

  const paths = [
    '/corridors',
    `${asked}&withinDays=30`,
    '/corridors/access',
    '/corridors/critical',
    '/corridors/green',
  ];
  test.each(viewsInTurn(paths, [paths[1]!]))('$path reads without a fault, $words, $how', (visited) =>
    readsWithoutFault(browser, address, visited, (page) =>
      page.locator('main :is(figure, table)').first().waitFor(),
    ),
  );
});
