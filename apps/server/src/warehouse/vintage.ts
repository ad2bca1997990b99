import type { Origin } from '@hamkor/provenance';

/** What a file can be imported as. */
export const importFormats = ['baci', 'comtrade', 'atlas', 'wdi', 'io'] as const;
export type ImportFormat = (typeof importFormats)[number];

/** Tables a vintage may hold; columns are in this folder's README. */
export type VintageTable = 'flows' | 'reports' | 'country_product' | 'indicators' | 'input_output';

/** A code that could not be placed, with the value at stake: told, never dropped silently. */
export interface UnmappedCode {
  readonly kind: 'country' | 'product';
  readonly code: string;
  /** Name as the file gives it. */
  readonly label: string | null;
  readonly rows: number;
  readonly usd: number | null;
  /** Share of the value of the whole file. */
  readonly share: number | null;
  readonly treatment: 'kept-under-own-code' | 'kept-at-heading' | 'left-out';
}

/** One state of a data set as loaded: the content of `manifest.json`. */
export interface Vintage {
  readonly name: string;
  /** Twelve hex digits that name the bytes read and the settings. */
  readonly content: string;
  readonly format: ImportFormat;
  /** The main table; a vintage of `reports` also holds `flows`, reconciled. */
  readonly table: VintageTable;
  readonly tables: readonly VintageTable[];
  readonly title: string;
  readonly editionRead: string | null;
  readonly editionKept: string | null;
  readonly digits: number | null;
  readonly years: readonly number[];
  readonly rows: number;
  readonly usd: number | null;
  readonly isSynthetic: boolean;
  /** ISO date and time. */
  readonly importedAt: string;
  readonly bytes: number;
  readonly files: readonly { readonly name: string; readonly sha256: string; readonly rows: number }[];
  readonly unmapped: readonly UnmappedCode[];
  readonly unmappedShare: number | null;
  /** The origin its figures cite: id is `vintage:<name>@<content>`. */
  readonly origin: Origin;
}

/** `name@content`, which reproduces figures a year later. */
export const vintageRef = ({ name, content }: Pick<Vintage, 'name' | 'content'>): string =>
  `${name}@${content}`;

/** Id of the origin that figures of a vintage cite. */
export const vintageOrigin = (vintage: Pick<Vintage, 'name' | 'content'>): string =>
  `vintage:${vintageRef(vintage)}`;
