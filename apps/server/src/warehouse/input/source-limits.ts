/** How much a compressed file may hold: beyond it, it is a bomb rather than a year of trade. */
export interface SourceLimits {
  /** Bytes of one text. */
  readonly mostBytes: number;
  /** Bytes of text for one byte of archive; counted beyond `freeBytes` only. */
  readonly mostRatio: number;
  /** Below this size no ratio is too large: an empty table packs well. */
  readonly freeBytes: number;
  /** Files in an archive. */
  readonly mostEntries: number;
}

/** Thirty years of BACI are 11 GB of text in an archive a fifth of that size. */
export const sourceLimits: SourceLimits = {
  mostBytes: 64 * 2 ** 30,
  mostRatio: 200,
  freeBytes: 64 * 2 ** 20,
  mostEntries: 10_000,
};

/** Whether `bytes` of text out of `packed` bytes are too many. */
export const isBomb = (limits: SourceLimits, bytes: number, packed: number): boolean =>
  bytes > limits.mostBytes || (bytes > limits.freeBytes && bytes > packed * limits.mostRatio);
