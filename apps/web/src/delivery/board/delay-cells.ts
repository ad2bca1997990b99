import type { DelayMapDocument } from '@hamkor/contract';

type Cell = DelayMapDocument['cells'][number];

/** Cells of the map of delays by `row month`, and how full each is drawn: its days as a share of the most. */
export const delayCells = ({
  cells,
}: Pick<DelayMapDocument, 'cells'>): {
  readonly at: (row: string, month: string) => Cell | null;
  readonly level: (cell: Cell) => number;
} => {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.month}`, cell]));
  const most = Math.max(1, ...cells.map(({ days }) => days));
  return {
    at: (row, month) => byPlace.get(`${row} ${month}`) ?? null,
    // Days that were made up again are no delay: the cell stays pale, its number says them.
    level: ({ days }) => Math.max(0, days) / most,
  };
};
