import { exportTables, shippedCorridors } from '@hamkor/server';
import { keepingFolder } from '../import/keeping-folder.ts';
import type { Terminal } from '../terminal.ts';
import { keptOverlay } from './kept-overlays.ts';

/** Writes the shipped tables, or those of an overlay, with the columns that `hamkor network import nodes-links` reads. */
export const exportNetwork = async (
  { overlay, out }: { readonly overlay?: string; readonly out: string },
  terminal: Terminal,
): Promise<void> => {
  const { t, say } = terminal;
  const kept = overlay === undefined ? null : await keptOverlay(overlay, terminal);
  if (overlay !== undefined && kept === null) return;
  await keepingFolder(terminal, out, async () => {
    for (const { file, rows } of await exportTables(kept?.overlay ?? shippedCorridors(), out))
      say(t('overlays.cli.exported', { file, rows }));
  });
};
