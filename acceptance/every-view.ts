/** A page looked at in the ways people look at it: languages, widths, dark, from right to left. */
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { expect } from 'vitest';
import { faults, sticksOut } from './axe.ts';
import type { View } from './browser.ts';
import { nextPage } from './next-page.ts';

export interface Visit {
  readonly path: string;
  readonly words: string;
  readonly how: string;
  readonly view: View;
  /** False where axe has nothing to see that another view does not show. */
  readonly isHeldToAxe?: boolean;
}

/** Axe reads what stands on a page and in which colours: nothing that the last two could change. */
const views: readonly Omit<Visit, 'path'>[] = [
  { words: 'lang=en', how: 'wide', view: {} },
  {
    words: 'lang=ru',
    how: 'on a dark phone',
    view: { width: 390, height: 844, dark: true },
  },
  { words: 'lang=zh', how: 'on a phone', view: { width: 390, height: 844 }, isHeldToAxe: false },
  { words: 'lang=en&dir=rtl', how: 'from right to left', view: {}, isHeldToAxe: false },
];

/** Every page wide and on a dark phone; those with the most on them also in Chinese and from right to left. */
export const everyView = (paths: readonly string[], most: readonly string[]): readonly Visit[] =>
  paths.flatMap((path) =>
    views
      .slice(0, most.includes(path) ? views.length : 2)
      .map(({ words, how, view, isHeldToAxe = true }) => ({ path, words, how, view, isHeldToAxe })),
  );

/**
 * The pages by turns wide and on a dark phone, those with the most on them in every way: what a page shares with its
 * neighbours, its frame, tables and fields, is looked at in both, in half the time.
 */
export const viewsInTurn = (paths: readonly string[], most: readonly string[]): readonly Visit[] =>
  paths.flatMap((path, place) => {
    const all = everyView([path], most);
    return most.includes(path) ? all : [all[place % 2]!];
  });

/** Holds a page to its window, to an empty console and to axe; `isShown` waits for what is looked at. */
export const readsWithoutFault = async (
  browser: Browser,
  address: string,
  { path, words, view, isHeldToAxe = true }: Visit,
  isShown: (page: Page) => Promise<unknown>,
): Promise<void> => {
  const page = await nextPage(browser, view);
  const errors: string[] = [];
  const note = (error: Error) => errors.push(error.message);
  const noteLogged = (message: ConsoleMessage) => {
    // A study that is still being worked out answers 503 and is asked again.
    if (message.type() === 'error' && !message.text().includes('503')) errors.push(message.text());
  };
  page.on('pageerror', note).on('console', noteLogged);
  await page.goto(`${address}${path}${path.includes('?') ? '&' : '?'}${words}`);
  await isShown(page);
  await page.waitForLoadState('networkidle');
  expect(await sticksOut(page)).toBeLessThanOrEqual(0);
  if (isHeldToAxe) expect(await faults(page)).toEqual([]);
  page.off('pageerror', note).off('console', noteLogged);
  expect(errors).toEqual([]);
};
