/**
 * Why rows of a user's own were refused. What is wrong with a file as such (encoding, separator, a PDF) is told as for
 * loaded trade; the kinds here are of the network. Put into words in `overlay-problem-words.ts`.
 */
import type { ImportProblem } from '../../warehouse/import-problem.ts';
import { isOfMachine } from '../../warehouse/import-problem.ts';

export type OverlayProblem = ImportProblem | NetworkProblem;

export type NetworkProblem =
  // The file.
  | (AtFile & { readonly kind: 'file-too-large'; readonly megabytes: number; readonly most: number })
  | (AtFile & { readonly kind: 'unknown-table'; readonly found: string; readonly known: string })
  | (AtFile & { readonly kind: 'absent-column'; readonly column: string; readonly found: string })
  | (AtFile & { readonly kind: 'bad-geojson'; readonly reason: string })
  | (AtFile & { readonly kind: 'no-sea-lines' })
  | (AtRow & { readonly kind: 'too-many-rows'; readonly most: number })
  // A cell.
  | (AtCell & CellFault)
  // A row beside the others and the network.
  | (AtRow & { readonly kind: 'repeated-id'; readonly id: string; readonly first: string })
  | (AtCell & { readonly kind: 'unknown-node'; readonly nearest: string })
  | (AtCell & { readonly kind: 'unknown-reference'; readonly table: 'corridors' | 'calendars' })
  | (AtCell & { readonly kind: 'same-ends' })
  | (AtCell & { readonly kind: 'too-short'; readonly least: number })
  /** The tables do not hold together; `line` null = it is a shipped row that does not fit a row of the overlay. */
  | (AtFile & {
      readonly kind: 'not-sound';
      readonly line: number | null;
      readonly column: string;
      readonly found: string;
      readonly table: string;
      readonly id: string;
      readonly rule: SoundnessRule;
    })
  // All rows together, and what was asked.
  | (AtFile & {
      readonly kind: 'disconnected';
      readonly components: number;
      readonly places: number;
      readonly examples: string;
    })
  | (AtFile & { readonly kind: 'bad-name'; readonly found: string })
  | (AtFile & { readonly kind: 'bad-row'; readonly found: string; readonly expected: string })
  | (AtFile & { readonly kind: 'damaged'; readonly reason: DamageReason });

/** What tables that hold together keep to. */
export type SoundnessRule = 'gauges' | 'post' | 'amount' | 'closures' | 'central' | 'distance' | 'other';

/** Why a cell cannot be read. */
export type CellFault =
  | { readonly kind: 'empty-cell' }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'decimal-comma' }
  | { readonly kind: 'out-of-range'; readonly low: number; readonly high: number }
  | { readonly kind: 'bad-word'; readonly known: string }
  | { readonly kind: 'bad-id' }
  | { readonly kind: 'bad-country' }
  | { readonly kind: 'bad-closure' }
  | { readonly kind: 'bad-coordinates' };

/** What is wrong with a kept file. */
export type DamageReason = 'json' | 'shape' | 'checksum';

interface AtFile {
  /** As it was named; of rows given as JSON, the table. */
  readonly file: string;
}

interface AtRow extends AtFile {
  /** Line in the file, the first is 1; of rows given as JSON, the number of the row. */
  readonly line: number;
}

interface AtCell extends AtRow {
  readonly column: string;
  readonly found: string;
}

/** Kinds that are this room's own; those of cells that are no numbers are shared. */
const networkProblemKinds = [
  'file-too-large',
  'unknown-table',
  'absent-column',
  'bad-geojson',
  'no-sea-lines',
  'too-many-rows',
  'empty-cell',
  'out-of-range',
  'bad-word',
  'bad-id',
  'bad-country',
  'bad-closure',
  'bad-coordinates',
  'repeated-id',
  'unknown-node',
  'unknown-reference',
  'same-ends',
  'too-short',
  'not-sound',
  'disconnected',
  'bad-name',
  'bad-row',
  'damaged',
] as const;

const ownKinds: ReadonlySet<string> = new Set(networkProblemKinds);

/** Kinds that are worded as for loaded trade, though cells of the network have them too. */
export type OwnProblem = Exclude<NetworkProblem, { readonly kind: 'not-a-number' | 'decimal-comma' }>;

/** Whether a problem is one of this room, with words of its own. */
export const isNetworkProblem = (problem: OverlayProblem): problem is OwnProblem =>
  ownKinds.has(problem.kind);

/** Whether the machine stood in the way, not what was given. */
export const isMachineProblem = (problem: OverlayProblem): boolean =>
  !isNetworkProblem(problem) && isOfMachine(problem);
