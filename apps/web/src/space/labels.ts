/** A label wanted: the circle it names and how wide its text is, in pixels. */
export interface Wanted {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
}

/** A label that found room: the start of its text (always at its left) on its middle line. */
export interface Placed {
  readonly index: number;
  readonly left: number;
  readonly middle: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 4;

const boxAt = (left: number, middle: number, width: number, height: number): Box => ({
  left: left - 2,
  right: left + width + 2,
  top: middle - height / 2,
  bottom: middle + height / 2,
});

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const places = ({ x, y, radius, width }: Wanted, height: number): readonly (readonly [number, number])[] => [
  [x + radius + gap, y],
  [x - radius - gap - width, y],
  [x - width / 2, y - radius - height / 2],
  [x - width / 2, y + radius + height / 2],
];

/**
 * Gives room to labels in the order wanted: to the right of the circle, else left, above, below; a label that
 * would lie over another, or leave the frame, is left out.
 */
export const placeLabels = (
  wanted: Iterable<Wanted>,
  frame: { readonly width: number; readonly height: number },
  height: number,
  most: number,
): readonly Placed[] => {
  const taken: Box[] = [];
  const placed: Placed[] = [];
  const isFree = (box: Box): boolean =>
    box.left >= 0 &&
    box.right <= frame.width &&
    box.top >= 0 &&
    box.bottom <= frame.height &&
    !taken.some((other) => overlap(box, other));
  for (const label of wanted) {
    if (placed.length >= most) break;
    const free = places(label, height).find(([left, middle]) =>
      isFree(boxAt(left, middle, label.width, height)),
    );
    if (free === undefined) continue;
    taken.push(boxAt(free[0], free[1], label.width, height));
    placed.push({ index: label.index, left: free[0], middle: free[1] });
  }
  return placed;
};
