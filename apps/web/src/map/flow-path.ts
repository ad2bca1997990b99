type Point = readonly [x: number, y: number];

/** A flow as drawn: its curve and its arrowhead. */
export interface FlowPath {
  readonly line: string;
  readonly head: string;
}

const fixed = (point: Point): string => `${point[0].toFixed(1)},${point[1].toFixed(1)}`;

/** How far a flow bows to its right, as a share of its length, so that a flow and its return do not meet. */
const bow = 0.16;

/**
 * A curve from one place to another, `width` pixels wide, that stops `gap` pixels short of the target and ends in
 * an arrowhead. Places closer than the gap get no line.
 */
export const flowPath = (from: Point, to: Point, width: number, gap: number): FlowPath | null => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const head = 4 + width * 1.1;
  if (length <= gap + head) return null;
  const control: Point = [(from[0] + to[0]) / 2 - dy * bow, (from[1] + to[1]) / 2 + dx * bow];
  const [ex, ey] = [to[0] - control[0], to[1] - control[1]];
  const reach = Math.hypot(ex, ey);
  const [ux, uy] = [ex / reach, ey / reach];
  const tip: Point = [to[0] - ux * gap, to[1] - uy * gap];
  const neck: Point = [tip[0] - ux * head, tip[1] - uy * head];
  const half = head * 0.6;
  const corners: readonly Point[] = [
    tip,
    [neck[0] - uy * half, neck[1] + ux * half],
    [neck[0] + uy * half, neck[1] - ux * half],
  ];
  return {
    line: `M${fixed(from)}Q${fixed(control)} ${fixed(neck)}`,
    head: `M${corners.map(fixed).join('L')}Z`,
  };
};
