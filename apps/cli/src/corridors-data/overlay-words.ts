import type { KeptOverlay } from '@hamkor/server';
import { overlayNoticeWords } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';

/** How many rows of each table an overlay has. */
export const rowCounts = ({ overlay: { nodes, links, borders, rates, calendars } }: KeptOverlay) => ({
  nodes: nodes.length,
  links: links.length,
  borders: borders.length,
  rates: rates.length,
  calendars: calendars.length,
});

/** An overlay in one line: its name and what it holds. */
export const countsLine = (t: Terminal['t'], kept: KeptOverlay): string =>
  t('overlays.cli.saved', { name: kept.overlay.name, ...rowCounts(kept) });

/** An overlay as the API tells it. */
export const overlayDocument = (t: Terminal['t'], kept: KeptOverlay) => ({
  name: kept.overlay.name,
  ...rowCounts(kept),
  savedAt: kept.savedAt,
  sha256: kept.sha256,
  warnings: kept.notices.map((notice) => overlayNoticeWords(t, notice)),
});
