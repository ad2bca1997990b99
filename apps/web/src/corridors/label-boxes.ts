/** A label that wants a place on the map: its middle, its text, and how far beside the mark it may stand. */
export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface PlacedLabel extends LabelWish {
  readonly anchor: 'start' | 'end' | 'middle';
  readonly dx: number;
  readonly dy: number;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Pixels of an average letter, of a Chinese character, and of a line, at the size of small text. */
const letter = { latin: 7, han: 13.2, line: 15 };
const gap = 7;

const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, each) => sum + (each >= '\u2e80' ? letter.han : letter.latin), 0);

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const sides = {
  start: { anchor: 'start', dx: gap, dy: 4.5 },
  end: { anchor: 'end', dx: -gap, dy: 4.5 },
  above: { anchor: 'middle', dx: 0, dy: -gap - 2 },
  below: { anchor: 'middle', dx: 0, dy: gap + 12 },
} as const;
type Side = keyof typeof sides;
const allSides: readonly Side[] = ['start', 'end', 'above', 'below'];

const rectangle = (wish: LabelWish, side: (typeof sides)[Side]): Rectangle => {
  const width = widthOf(wish.text);
  const x = wish.x + side.dx;
  const left = { start: x, end: x - width, middle: x - width / 2 }[side.anchor];
  const bottom = wish.y + side.dy + 4;
  return { left, right: left + width, top: bottom - letter.line, bottom };
};

/**
 * Places labels in the order of their weight, each on the first side where it stays in the frame and lies on none placed
 * before; one that finds no side is left out. `order`: sides that may be taken, the best first.
 */
export const placeLabels = (
  wishes: readonly LabelWish[],
  frame: { readonly width: number; readonly height: number },
  order: readonly Side[] = allSides,
): readonly PlacedLabel[] => {
  const taken: Rectangle[] = [];
  return wishes.flatMap((wish) => {
    for (const side of order.map((each) => sides[each])) {
      const own = rectangle(wish, side);
      const isInside =
        own.left >= 2 && own.right <= frame.width - 2 && own.top >= 2 && own.bottom <= frame.height - 2;
      if (!isInside || taken.some((other) => overlap(own, other))) continue;
      taken.push(own);
      return [{ ...wish, ...side }];
    }
    return [];
  });
};
