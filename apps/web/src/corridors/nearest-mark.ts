/** A mark on the map in pixels. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const directions: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The mark an arrow key leads to from another: the nearest within 60 degrees of the arrow; null where none lies. */
export const nearestMark = (marks: readonly Mark[], from: string, key: string): Mark | null => {
  const direction = directions[key];
  const here = marks.find(({ id }) => id === from);
  if (direction === undefined || here === undefined) return null;
  let best: { readonly mark: Mark; readonly cost: number } | null = null;
  for (const mark of marks) {
    const [dx, dy] = [mark.x - here.x, mark.y - here.y];
    const ahead = dx * direction[0] + dy * direction[1];
    const aside = Math.abs(dx * direction[1]) + Math.abs(dy * direction[0]);
    if (ahead <= 0 || aside > ahead * Math.sqrt(3)) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { mark, cost };
  }
  return best?.mark ?? null;
};
