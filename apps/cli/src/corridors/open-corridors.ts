import type { Network } from '@hamkor/corridors';
import { networkShelf, overlayShelf, shippedCorridors } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';
import { varFolder } from '../var-folder.ts';

/** The shipped network, with the rows of an overlay where one is named; null after saying why there is none. */
export const openCorridors = async (
  overlay: string | undefined,
  { t, refuse }: Pick<Terminal, 't' | 'refuse'>,
): Promise<Network | null> => {
  const overlays = overlayShelf(await varFolder());
  const opening = networkShelf(shippedCorridors, overlays).open(overlay);
  switch (opening.kind) {
    case 'network':
      return opening.network;
    case 'unknown-overlay': {
      const names = overlays.list().map(({ overlay: { name } }) => name);
      const listed = names.length === 0 ? 'none' : names.join(', ');
      refuse(t('cli.route.unknownOverlay', { found: opening.name, names: listed }));
      return null;
    }
    case 'damaged-overlay':
      refuse(t('cli.route.badOverlay', { found: opening.name }));
      return null;
  }
};
