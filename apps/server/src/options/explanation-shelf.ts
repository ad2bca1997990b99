import type { Explanation } from '@hamkor/trade';

/**
 * Explanations as JSON texts one behind the other: tens of megabytes that change threads without being copied
 * and are read one at a time.
 */
export interface ExplanationShelf {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

/** Writes the explanations in the order given. */
export const shelve = (explanations: readonly Explanation[]): ExplanationShelf => {
  const encoder = new TextEncoder();
  const texts = explanations.map((explanation) => encoder.encode(JSON.stringify(explanation)));
  const ends = new Uint32Array(texts.length);
  let end = 0;
  texts.forEach((text, index) => {
    end += text.length;
    ends[index] = end;
  });
  const bytes = new Uint8Array(end);
  texts.forEach((text, index) => bytes.set(text, ends[index]! - text.length));
  return { bytes, ends };
};

/** The explanation at a place, from 0. */
export const takeFrom = ({ bytes, ends }: ExplanationShelf, place: number): Explanation => {
  const text = bytes.subarray(place === 0 ? 0 : ends[place - 1], ends[place]);
  return JSON.parse(new TextDecoder().decode(text)) as Explanation;
};
