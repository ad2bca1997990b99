import type { KeptOverlay } from '@hamkor/server';
import { overlayNoticeWords, overlayProblemLine, overlayShelf } from '@hamkor/server';
import { aligned } from '../aligned.ts';
import { keepingFolder } from '../import/keeping-folder.ts';
import type { Terminal } from '../terminal.ts';
import { varFolder } from '../var-folder.ts';
import { countsLine, overlayDocument, rowCounts } from './overlay-words.ts';

/** Overlays one below the other; damaged ones are told, and the process ends with 1. */
export const listOverlays = async (
  json: boolean,
  { t, say, print, fail, locale }: Terminal,
): Promise<void> => {
  const shelf = overlayShelf(await varFolder());
  const kept = shelf.list();
  if (json) print({ items: kept.map((one) => overlayDocument(t, one)), damaged: shelf.damaged() });
  else if (kept.length === 0) say(t('overlays.cli.none'));
  else for (const line of overlayTable(kept, t, locale)) say(line);
  for (const { name, reason } of shelf.damaged())
    fail(overlayProblemLine(t, { kind: 'damaged', file: name, reason }));
};

const overlayTable = (kept: readonly KeptOverlay[], t: Terminal['t'], locale: string): readonly string[] => {
  const number = new Intl.NumberFormat(locale);
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const columns = ['name', 'nodes', 'links', 'borders', 'rates', 'calendars', 'savedAt'] as const;
  return aligned(
    columns.map((column) => t(`overlays.cli.heads.${column}`)),
    kept.map((one) => [
      one.overlay.name,
      ...Object.values(rowCounts(one)).map((count) => number.format(count)),
      moment.format(new Date(one.savedAt)),
    ]),
    ['left', 'right', 'right', 'right', 'right', 'right', 'left'],
  );
};

/** The overlay of that name; null after saying that there is none, or that its file is damaged. */
export const keptOverlay = async (
  name: string,
  { t, refuse, fail }: Terminal,
): Promise<KeptOverlay | null> => {
  const shelf = overlayShelf(await varFolder());
  const file = shelf.read(name);
  if (file.kind === 'overlay') return file;
  if (file.kind === 'damaged')
    fail(overlayProblemLine(t, { kind: 'damaged', file: name, reason: file.reason }));
  else refuse(noSuch(t, name, shelf.list()));
  return null;
};

const noSuch = (t: Terminal['t'], found: string, kept: readonly KeptOverlay[]): string => {
  const names = kept.map(({ overlay }) => overlay.name);
  return t('overlays.cli.noSuchOverlay', { found, known: names.length === 0 ? '–' : names.join(', ') });
};

/** Tells what an overlay holds and what should be known of it. */
export const showOverlay = async (name: string, json: boolean, terminal: Terminal): Promise<void> => {
  const { t, say, print } = terminal;
  const kept = await keptOverlay(name, terminal);
  if (kept === null) return;
  if (json) {
    print({ ...overlayDocument(t, kept), files: kept.files, rows: kept.overlay });
    return;
  }
  say(countsLine(t, kept));
  if (kept.files.length > 0) say(t('overlays.cli.files', { files: kept.files.join(', ') }));
  say(t('overlays.cli.checksum', { sha256: kept.sha256 }));
  for (const notice of kept.notices) say(`  ${overlayNoticeWords(t, notice)}`);
};

/** Removes an overlay, also one whose file is damaged. */
export const removeOverlay = async (name: string, terminal: Terminal): Promise<void> => {
  const folder = await varFolder();
  const shelf = overlayShelf(folder);
  await keepingFolder(terminal, folder, async () => {
    if (shelf.remove(name)) terminal.say(terminal.t('overlays.cli.removed', { name }));
    else terminal.refuse(noSuch(terminal.t, name, shelf.list()));
  });
};
