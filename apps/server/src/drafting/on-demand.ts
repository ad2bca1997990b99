/** Word files, imported when one is read or written: the libraries for them are large. */

/** See `read-docx.ts`. */
export const readDocx: typeof import('./read-docx.ts').readDocx = async (...given) =>
  (await import('./read-docx.ts')).readDocx(...given);

/** See `write-docx.ts`. */
export const writeDocx: typeof import('./write-docx.ts').writeDocx = async (...given) =>
  (await import('./write-docx.ts')).writeDocx(...given);
