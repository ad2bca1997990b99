import own from './label-places.json' with { type: 'json' };

/** Where a label stands beside its circle, in pixels from the circle's middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Side and height of the members' labels, chosen as an atlas would: none lies on another. */
const chosen: Readonly<Record<string, { readonly side: string; readonly dy: number }>> = own;

/** Pixels between a circle and its label, and between a label and the frame. */
const gap = 5;
/** Pixels of an average letter of a label: enough to keep names inside the frame. */
const letter = { latin: 7.6, han: 13.5 };

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (character >= '\u3000' ? letter.han : letter.latin), 0);

/**
 * Where the label of a place goes: on its chosen side, or over its circle where it would leave the frame there.
 * Places without a choice have theirs at the end side.
 */
export const labelPlace = (
  id: string,
  text: string,
  at: readonly [x: number, y: number],
  radius: number,
  frameWidth: number,
): LabelPlace => {
  const { side, dy } = chosen[id] ?? { side: 'end', dy: 0 };
  const width = widthOf(text);
  const beside = radius + gap;
  const room = side === 'start' ? at[0] : frameWidth - at[0];
  if (room > beside + width) {
    return side === 'start'
      ? { x: -beside, y: dy + 4, anchor: 'end' }
      : { x: beside, y: dy + 4, anchor: 'start' };
  }
  const half = width / 2 + gap;
  const middle = Math.max(half, Math.min(at[0], frameWidth - half));
  return { x: middle - at[0], y: -beside, anchor: 'middle' };
};
