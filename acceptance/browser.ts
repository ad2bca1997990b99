/**
 * Chromium of the machine for acceptance tests. Tests say `test.skipIf(chromium === null)` with a title that
 * tells the reader why.
 */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as driver } from 'playwright-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];

/** Path of a Chromium in PATH or the usual folders, or null when the machine has none. */
export const chromium: string | null =
  folders.flatMap((folder) => names.map((name) => join(folder, name))).find(isExecutable) ?? null;

/** Flags that make headless Chromium quiet and able to run in a container without a graphics card. */
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/** Starts the browser; the caller closes it. */
export const openBrowser = async (): Promise<Browser> => {
  if (chromium === null)
    throw new Error('no Chromium in PATH or /usr/bin: install the Debian package chromium');
  return driver.launch({ executablePath: chromium, args: flags });
};

/** How a page is to be looked at. */
export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly locale?: string;
}

/** A browser as somebody who comes for the first time has it: nothing remembered, nothing fetched. */
export const newContext = (browser: Browser, view: View = {}): Promise<BrowserContext> => {
  const { width = 1440, height = 900, dark = false, locale = 'en-GB' } = view;
  return browser.newContext({
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale,
    reducedMotion: 'reduce',
    hasTouch: width < 500,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
};

/** A page in a context of its own, with the view asked for. */
export const openPage = async (browser: Browser, view: View = {}): Promise<Page> =>
  (await newContext(browser, view)).newPage();
