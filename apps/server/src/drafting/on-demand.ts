/** Word files, imported when one is read or written: the libraries for them are large. */

/** See `read-docx-apart.ts`. */
export const readDocx: typeof import('./read-docx-apart.ts').readDocxApart = async (...given) =>
  (await import('./read-docx-apart.ts')).readDocxApart(...given);

/** See `write-docx.ts`. */
export const writeDocx: typeof import('./write-docx.ts').writeDocx = async (...given) =>
  (await import('./write-docx.ts')).writeDocx(...given);
