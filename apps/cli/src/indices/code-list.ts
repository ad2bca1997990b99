/** Gives every distinct code a number, in the order of first meeting, straight from the bytes of a table. */
export interface CodeList {
  readonly numberOf: (start: number, end: number) => number;
  readonly codes: () => string[];
}

/** A hash table over places in `bytes` (FNV-1a, open addressing); codes become text only once, at the end. */
export const codeList = (bytes: Buffer): CodeList => {
  const starts: number[] = [];
  const ends: number[] = [];
  let slots = new Int32Array(1024).fill(-1);
  /** Tables are mostly sorted: the next code is often the last one again. */
  let previous = -1;
  const hash = (start: number, end: number): number => {
    let value = 0x811c9dc5;
    for (let i = start; i < end; i++) value = Math.imul(value ^ bytes[i]!, 0x01000193);
    return value >>> 0;
  };
  const same = (code: number, start: number, end: number): boolean => {
    const from = starts[code]!;
    if (ends[code]! - from !== end - start) return false;
    for (let i = 0; i < end - start; i++) if (bytes[from + i] !== bytes[start + i]) return false;
    return true;
  };
  const slotOf = (start: number, end: number): number => {
    let slot = hash(start, end) & (slots.length - 1);
    while (slots[slot] !== -1 && !same(slots[slot]!, start, end)) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    slots = new Int32Array(slots.length * 4).fill(-1);
    for (let code = 0; code < starts.length; code++) slots[slotOf(starts[code]!, ends[code]!)] = code;
  };
  return {
    numberOf: (start, end) => {
      if (previous >= 0 && same(previous, start, end)) return previous;
      const slot = slotOf(start, end);
      previous = slots[slot]!;
      if (previous !== -1) return previous;
      slots[slot] = starts.length;
      starts.push(start);
      ends.push(end);
      if (starts.length * 2 > slots.length) grow();
      previous = starts.length - 1;
      return previous;
    },
    codes: () => starts.map((start, code) => bytes.toString('utf8', start, ends[code])),
  };
};
