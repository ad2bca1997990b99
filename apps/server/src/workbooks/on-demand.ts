/** Workbooks, imported when one is read or written: most commands never do. */

/** See `read-workbook.ts`. */
export const readWorkbook: typeof import('./read-workbook.ts').readWorkbook = async (bytes, limits) =>
  (await import('./read-workbook.ts')).readWorkbook(bytes, limits);

/** See `write-workbook.ts`. */
export const writeWorkbook: typeof import('./write-workbook.ts').writeWorkbook = async (sheets) =>
  (await import('./write-workbook.ts')).writeWorkbook(sheets);
