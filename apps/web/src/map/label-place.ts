import own from './label-places.json' with { type: 'json' };

/** Where a label stands beside its circle, in pixels from the circle's middle. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Side and height of the members' labels, chosen as an atlas would: none lies on another. */
const chosen: Readonly<Record<string, { readonly side: string; readonly dy: number }>> = own;

/** Pixels between a circle and its label, and between a label and the frame. */
const gap = 5;
/** Pixels of an average letter of a label: enough to keep names inside the frame. */
const letter = 7.6;

/**
 * Where the label of a place goes: on its chosen side, on the other one where it would leave the frame. Places
 * without a choice have theirs at the end side.
 */
export const labelPlace = (
  id: string,
  text: string,
  at: readonly [x: number, y: number],
  radius: number,
  frameWidth: number,
): LabelPlace => {
  const { side, dy } = chosen[id] ?? { side: 'end', dy: 0 };
  const width = text.length * letter;
  const roomBefore = at[0] - radius - gap > width;
  const roomAfter = frameWidth - at[0] - radius - gap > width;
  const before = side === 'start' ? roomBefore || !roomAfter : !roomAfter && roomBefore;
  const x = radius + gap;
  return before ? { x: -x, y: dy + 4, anchor: 'end' } : { x, y: dy + 4, anchor: 'start' };
};
