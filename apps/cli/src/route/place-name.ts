import type { Network } from '@hamkor/corridors';
import type { Terminal } from '../terminal.ts';

/** A place by its name in the reader's language; its id where it has none. */
export const placeName = ({ locale }: Pick<Terminal, 'locale'>, network: Network, id: string): string =>
  network.node(id)?.name[locale] ?? id;
