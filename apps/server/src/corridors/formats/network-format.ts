import type { CorridorFacts, Overlay } from '@hamkor/corridors';
import type { OverlayNotice } from '../overlays/overlay-notice.ts';
import type { OverlayProblem } from '../overlays/overlay-problem.ts';

export const networkFormats = [
  'nodes-links',
  'unlocode',
  'world-port-index',
  'sea-network',
  'searoute-ports',
] as const;
export type NetworkFormat = (typeof networkFormats)[number];

/** What is asked to be read. */
export interface NetworkRequest {
  readonly format: NetworkFormat;
  readonly name: string;
  /** `label` is what messages call a file. */
  readonly files: readonly { readonly path: string; readonly label: string }[];
  /** As typed; null = UTF-8, or what the file says of itself. */
  readonly encoding: string | null;
  readonly isDecimalComma: boolean;
  /** ISO 3166-1 alpha-3 codes of the places wanted; empty = all. */
  readonly countries: readonly string[];
  /** Join places to the nearest one of the network within so many kilometres; null = do not. */
  readonly joinKm: number | null;
}

/** Where a row stands, for messages. */
export interface RowPlace {
  readonly file: string;
  readonly line: number;
}

export type OverlayRows = Omit<Overlay, 'name'>;

export const noRows: OverlayRows = { nodes: [], links: [], borders: [], rates: [], calendars: [] };

export type NetworkReading =
  | {
      readonly kind: 'read';
      readonly rows: OverlayRows;
      /** Places of the rows that a file has; rows worked out have none. */
      readonly placeOf: ReadonlyMap<object, RowPlace>;
      readonly notices: readonly OverlayNotice[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly OverlayProblem[] };

/** Reads the files of a request; `facts` is the network they are to be joined to. */
export type ReadNetwork = (request: NetworkRequest, facts: CorridorFacts) => Promise<NetworkReading>;

/**
 * Rows of an overlay at the most: all places of UN/LOCODE, twice what the search is made for. So many take half a gigabyte
 * while they are checked.
 */
export const mostRows = 120_000;
