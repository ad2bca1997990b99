/** What was told of a solve, moment by moment: the incumbent comes down (or up), the bound comes to meet it. */
import type { ChainProgressDocument } from '@hamkor/contract';

export interface TrailPoint {
  readonly seconds: number;
  readonly incumbent: number | null;
  readonly bound: number | null;
}

/** The trail of the solve under way; a task of several solves begins anew with each. */
export interface ProgressTrail {
  readonly at: string;
  readonly points: readonly TrailPoint[];
}

/** More moments than a drawing can show are thinned to every second one. */
const most = 400;

export const noTrail: ProgressTrail = { at: '', points: [] };

export const follow = (trail: ProgressTrail, told: ChainProgressDocument): ProgressTrail => {
  const point = { seconds: told.seconds, incumbent: told.incumbent, bound: told.bound };
  if (told.at !== trail.at) return { at: told.at, points: [point] };
  const last = trail.points.at(-1);
  if (last !== undefined && last.seconds >= point.seconds) return trail;
  const points = [...trail.points, point];
  return { at: trail.at, points: points.length <= most ? points : points.filter((_, at) => at % 2 === 0) };
};

/** Two lines in a frame of 1 × 1, y downwards; null while there is nothing to draw. */
export interface TrailLines {
  readonly incumbent: readonly (readonly [x: number, y: number])[];
  readonly bound: readonly (readonly [x: number, y: number])[];
  readonly low: number;
  readonly high: number;
  readonly from: number;
  readonly to: number;
}

export const trailLines = ({ points }: ProgressTrail): TrailLines | null => {
  const values = points.flatMap(({ incumbent, bound }) => [incumbent, bound].filter((each) => each !== null));
  const incumbents = points.flatMap(({ incumbent }) => incumbent ?? []);
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined || values.length === 0 || last.seconds <= first.seconds)
    return null;
  // The first bounds lie far off and would press what matters into one line: the frame is that of the incumbents and
  // of the latest bound.
  const latestBound = points.findLast(({ bound }) => bound !== null)?.bound ?? null;
  const framed =
    incumbents.length === 0 ? values : [...incumbents, ...(latestBound === null ? [] : [latestBound])];
  const low = Math.min(...framed);
  const high = Math.max(...framed);
  const pad = (high - low || Math.abs(high) || 1) * 0.08;
  const [bottom, top] = [low - pad, high + pad];
  const span = last.seconds - first.seconds;
  const at = (seconds: number, value: number): readonly [number, number] => [
    (seconds - first.seconds) / span,
    Math.min(1, Math.max(0, (top - value) / (top - bottom))),
  ];
  const line = (which: 'incumbent' | 'bound') =>
    points.flatMap((point) => {
      const value = point[which];
      return value === null ? [] : [at(point.seconds, value)];
    });
  return {
    incumbent: line('incumbent'),
    bound: line('bound'),
    low,
    high,
    from: first.seconds,
    to: last.seconds,
  };
};
