import type { CorridorFacts, Network, Overlay } from '@hamkor/corridors';
import { applyOverlay, openNetwork } from '@hamkor/corridors';
import { recent } from '../options/recent.ts';
import type { OverlayShelf } from './overlays/overlay-shelf.ts';

/** A network ready for questions, or why there is none. */
export type NetworkOpening =
  | {
      readonly kind: 'network';
      readonly network: Network;
      readonly overlay: Overlay | null;
      /** Names its content: the same rows have the same. */
      readonly key: string;
    }
  /** `damaged-overlay`: its file cannot be read, or its rows no longer fit the shipped tables. */
  | { readonly kind: 'unknown-overlay' | 'damaged-overlay'; readonly name: string };

export interface NetworkShelf {
  /** The shipped tables, with the rows of an overlay of that name where one is named. */
  readonly open: (overlay: string | undefined) => NetworkOpening;
  /** The shipped tables alone. */
  readonly facts: () => CorridorFacts;
}

/** Networks kept open: with what is compiled of them each takes some megabytes. */
export const networksKept = 4;

/** Opens networks when they are first asked for; the tables are read once. */
export const networkShelf = (
  readFacts: () => CorridorFacts,
  overlays: Pick<OverlayShelf, 'read'>,
): NetworkShelf => {
  let read: CorridorFacts | null = null;
  const facts = (): CorridorFacts => (read ??= readFacts());
  const networks = recent<Network>(networksKept);
  const opened = (key: string, overlay: Overlay | null): NetworkOpening => {
    const known = networks.get(key);
    // It was sound when it was saved, but the shipped tables may be others now.
    if (known === undefined && overlay !== null && applyOverlay(facts(), overlay).kind !== 'facts')
      return { kind: 'damaged-overlay', name: overlay.name };
    const network = known ?? openNetwork(facts(), overlay ?? undefined);
    networks.keep(key, network);
    return { kind: 'network', network, overlay, key };
  };
  return {
    facts,
    open: (name) => {
      if (name === undefined) return opened('shipped', null);
      const file = overlays.read(name);
      switch (file.kind) {
        case 'missing':
          return { kind: 'unknown-overlay', name };
        case 'damaged':
          return { kind: 'damaged-overlay', name };
        case 'overlay':
          return opened(`${name}@${file.sha256}`, file.overlay);
      }
    },
  };
};
