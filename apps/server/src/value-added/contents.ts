import type { ExportContent, WorldTable } from '@hamkor/input-output';

/** What the worker is given. */
export interface ContentsInput {
  readonly table: WorldTable;
  readonly members: readonly string[];
}

/** What the worker finds. */
export type Contents =
  | {
      readonly kind: 'contents';
      readonly items: readonly ExportContent[];
      /** Concentration of the bloc's trade in value added on itself; NaN where it has none. */
      readonly concentration: number;
    }
  | { readonly kind: 'singular' };

/** The one part that the worker posts. */
export interface ContentsParts {
  readonly contents: Contents;
}
