import { isUtf8 } from 'node:buffer';

/** Bytes at the end of `piece` that begin a character without ending it. */
const openEnd = (piece: Buffer): number => {
  for (let back = 1; back <= Math.min(3, piece.length); back++) {
    const byte = piece[piece.length - back]!;
    if (byte >= 0xc0) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
};

/** Length of the longest beginning of `piece` that is UTF-8 without a zero byte. */
const goodLength = (piece: Buffer): number => {
  let low = 0;
  let high = piece.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const part = piece.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - openEnd(part))) && !part.includes(0)) low = middle;
    else high = middle - 1;
  }
  const good = piece.subarray(0, low);
  return low - openEnd(good);
};

/** Whether the bytes fed so far are UTF-8. */
export interface Utf8Check {
  /** Number of the first byte, from the beginning, that is no UTF-8; null while all is well. */
  readonly feed: (piece: Buffer) => number | null;
  /** The same at the end, where a character may have been left open. */
  readonly end: () => number | null;
}

/** Checks UTF-8 piece by piece, at the speed of the disk. A zero byte is no text. */
export const utf8Check = (): Utf8Check => {
  let passed = 0;
  let open: Buffer = Buffer.alloc(0);
  return {
    feed: (given) => {
      const piece = open.length > 0 ? Buffer.concat([open, given]) : given;
      const whole = piece.length - openEnd(piece);
      if (!isUtf8(piece.subarray(0, whole)) || piece.includes(0)) return passed + goodLength(piece);
      passed += whole;
      open = Buffer.from(piece.subarray(whole));
      return null;
    },
    end: () => (open.length > 0 ? passed : null),
  };
};
