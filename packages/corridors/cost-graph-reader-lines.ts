const newline = 10;

export interface LineSplitter {
  readonly push: (bytes: Uint8Array) => void;
  /** What stands after the last end of line is a line too. */
  readonly end: () => void;
}

/**
 * Cuts chunks of bytes, themselves cut anywhere, into lines: `read(bytes, from, to)` gets each one in place. Of a
 * line longer than `longest` bytes only its first `longest` are kept and handed on.
 */
export const lineSplitter = (
  longest: number,
  read: (bytes: Uint8Array, from: number, to: number) => void,
): LineSplitter => {
  // The beginning of a line whose end has not come yet.
  const begun = new Uint8Array(longest);
  let length = 0;
  let isOpen = false;
  const keep = (bytes: Uint8Array, from: number, to: number): void => {
    const some = Math.min(to - from, longest - length);
    begun.set(bytes.subarray(from, from + some), length);
    length += some;
    isOpen = true;
  };
  const close = (): void => {
    read(begun, 0, length);
    length = 0;
    isOpen = false;
  };
  return {
    push: (bytes) => {
      let from = 0;
      for (let to = bytes.indexOf(newline); to >= 0; to = bytes.indexOf(newline, from)) {
        if (isOpen) {
          keep(bytes, from, to);
          close();
        } else read(bytes, from, Math.min(to, from + longest));
        from = to + 1;
      }
      if (from < bytes.length) keep(bytes, from, bytes.length);
    },
    end: () => {
      if (isOpen) close();
    },
  };
};
