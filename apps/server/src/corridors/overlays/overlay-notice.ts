/** What somebody should know of an overlay before using it; `overlay-notice-words.ts` puts it into words. */
export interface OverlayNotice {
  readonly kind: OverlayNoticeKind;
  readonly count: number;
  /** Some of them: ids, names, kilometres. */
  readonly examples: readonly string[];
}

export const overlayNoticeKinds = [
  /** Rows of another country than those asked for. */
  'other-country',
  /** Places the network holds already: they stay as they are. */
  'already-known',
  'no-coordinates',
  'no-function',
  /** Rows whose UN/LOCODE is none. */
  'no-code',
  'country-unknown',
  /** Rows that repeat an earlier one; the first was taken. */
  'repeated',
  /** The text is not UTF-8 and was read as Windows-1252, in which the producer writes it. */
  'read-as-latin',
  'joined',
  /** Places for which the network has nothing near enough in their country. */
  'not-joined',
  /** Lanes that end nowhere. */
  'dead-ends',
  /** Links in service whose hours nobody knows: no route uses them. */
  'hours-unknown',
  /** Rows in place of shipped ones. */
  'replaces',
  /** Places that no way leads to from the rest of the network. */
  'apart',
] as const;
export type OverlayNoticeKind = (typeof overlayNoticeKinds)[number];

/** At most so many examples are kept. */
const mostExamples = 5;

/** A notice of all the things given; null where there are none. */
export const noticeOf = (
  kind: OverlayNoticeKind,
  things: readonly string[],
  count: number = things.length,
): OverlayNotice | null => (count === 0 ? null : { kind, count, examples: things.slice(0, mostExamples) });
