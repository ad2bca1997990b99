/** What a workbook may hold at most; anything above is refused before it is unpacked or laid out in memory. */
export interface WorkbookLimits {
  readonly bytes: number;
  readonly entries: number;
  readonly unpackedBytes: number;
  readonly columns: number;
  readonly rows: number;
}

export const usualWorkbookLimits: WorkbookLimits = {
  bytes: 32 * 2 ** 20,
  entries: 400,
  unpackedBytes: 192 * 2 ** 20,
  columns: 100,
  rows: 200_001,
};
