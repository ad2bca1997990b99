import type { ExportContent, IndustryContent, Wholeness, WorldTable } from '@hamkor/input-output';

/** What the worker is given. */
export interface ContentsInput {
  readonly table: WorldTable;
  /** Index of the industry per sector, `industries` of them. */
  readonly industryOf: Int32Array;
  readonly industries: number;
  readonly members: readonly string[];
}

/** What the worker finds. */
export type Contents =
  | {
      readonly kind: 'contents';
      readonly items: readonly ExportContent[];
      /** Concentration of the bloc's trade in value added on itself; NaN where it has none. */
      readonly concentration: number;
      /** By sector, and its advantage on value added. */
      readonly bySector: IndustryContent & { readonly advantage: Float64Array };
    }
  /** A part of a table: nothing is worked out from it. */
  | Extract<Wholeness, { readonly kind: 'partial' }>
  | { readonly kind: 'singular' };

/** The one part that the worker posts. */
export interface ContentsParts {
  readonly contents: Contents;
}
