import type { RowRef } from './route.ts';

/** Names a row so that a reader finds it again. */
export const rowRef = (
  table: RowRef['table'],
  { id, origin }: { readonly id: string; readonly origin: string },
): RowRef => ({ table, id, origin });
