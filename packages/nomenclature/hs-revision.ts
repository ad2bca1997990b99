/** Editions of the Harmonized System at six digits, oldest first; files call them H0 to H6 or by year. */
export const hsRevisions = ['HS1992', 'HS1996', 'HS2002', 'HS2007', 'HS2012', 'HS2017', 'HS2022'] as const;
export type HsRevision = (typeof hsRevisions)[number];

/**
 * The edition a text names: `H5`, `HS5`, `HS17`, `HS2017`, `HS 2017`, `2017`; also the first edition as `HS88` or `HS1988`.
 * Null where it names none, `HS` alone (as reported) included: guessing an edition would move trade.
 *
 * @example readHsRevision('H6') // 'HS2022'
 */
export const readHsRevision = (text: string): HsRevision | null => {
  const written = /^(?:HS?)?\s*[-_]?\s*(\d{1,4})$/i.exec(text.trim())?.[1];
  if (written === undefined) return null;
  if (written.length === 1) return hsRevisions[Number(written)] ?? null;
  if (/^(?:19)?88$/.test(written)) return 'HS1992';
  return hsRevisions.find((revision) => revision.endsWith(written) && written.length !== 3) ?? null;
};

/** Editions in force by year: the newest that had entered into force, so a floor for what a country reported in. */
export const revisionInForce = (year: number): HsRevision | null =>
  hsRevisions.findLast((revision) => Number(revision.slice(2)) <= year) ?? null;
