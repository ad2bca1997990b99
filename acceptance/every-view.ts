/** A page looked at in the ways people look at it: languages, widths, dark, from right to left. */
import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, sticksOut } from './axe.ts';
import { openPage } from './browser.ts';
import type { View } from './browser.ts';

const views: readonly (readonly [words: string, how: string, view: View])[] = [
  ['lang=en', 'wide', {}],
  ['lang=ru', 'on a dark phone', { width: 390, height: 844, dark: true }],
  ['lang=zh', 'on a phone', { width: 390, height: 844 }],
  ['lang=en&dir=rtl', 'from right to left', {}],
];

export interface Visit {
  readonly path: string;
  readonly words: string;
  readonly how: string;
  readonly view: View;
}

/** Every page wide and on a dark phone; those with the most on them also in Chinese and from right to left. */
export const everyView = (paths: readonly string[], most: readonly string[]): readonly Visit[] =>
  paths.flatMap((path) =>
    views
      .slice(0, most.includes(path) ? views.length : 2)
      .map(([words, how, view]) => ({ path, words, how, view })),
  );

/** Holds a page to axe, to its window, and to an empty console; `isShown` waits for what is looked at. */
export const readsWithoutFault = async (
  browser: Browser,
  address: string,
  { path, words, view }: Visit,
  isShown: (page: Page) => Promise<unknown>,
): Promise<void> => {
  const page = await openPage(browser, view);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    // A study that is still being worked out answers 503 and is asked again.
    if (message.type() === 'error' && !message.text().includes('503')) errors.push(message.text());
  });
  await page.goto(`${address}${path}${path.includes('?') ? '&' : '?'}${words}`);
  await isShown(page);
  await page.waitForLoadState('networkidle');
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  expect(await faults(page)).toEqual([]);
  expect(errors).toEqual([]);
  await page.context().close();
};
