/** Pages of a browser that has been used before, as most pages are looked at. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { newContext } from './browser.ts';
import type { View } from './browser.ts';

interface Kept {
  readonly context: Promise<BrowserContext>;
  /** Pages that no test uses at present. */
  readonly free: Page[];
}

const kept = new WeakMap<Browser, Map<string, Kept>>();

const keptFor = (browser: Browser, view: View): Kept => {
  const views = kept.get(browser) ?? new Map<string, Kept>();
  kept.set(browser, views);
  const key = JSON.stringify(view);
  const found = views.get(key) ?? { context: newContext(browser, view), free: [] };
  views.set(key, found);
  return found;
};

/** What pages remember of their reader, forgotten; what has been fetched and compiled stays. */
const forget = async (page: Page): Promise<void> => {
  await page.unrouteAll();
  await page.emulateMedia({ media: null });
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
};

/**
 * A page with the view asked for, until the test has ended. Its window has been used by earlier tests of the file,
 * so that fetching and compiling scripts, most of the work of opening a page, is done once for each view; the
 * caller takes its own listeners off. A test that fails takes its window with it.
 */
export const nextPage = async (browser: Browser, view: View = {}): Promise<Page> => {
  const { context, free } = keptFor(browser, view);
  const page = free.pop() ?? (await (await context).newPage());
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail') return page.close();
    await forget(page);
    free.push(page);
  });
  return page;
};
