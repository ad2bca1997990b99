import type { DependenceDocument } from '@hamkor/contract';

type Cell = DependenceDocument['cells'][number];

/** The cell with the most money in products that hang on one outside supplier; null where there is none. */
export const mostDependent = (cells: readonly Cell[]): Cell | null => {
  let worst: Cell | null = null;
  let most = 0;
  for (const cell of cells) {
    const usd = (cell.imports.value ?? 0) * (cell.singleOutside.value ?? 0);
    if (usd > most) [worst, most] = [cell, usd];
  }
  return worst;
};
