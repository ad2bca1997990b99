/**
 * Where ships pass between ports, for drawing only: a hand-made chain of straits and capes. Kilometres and hours are
 * always the rows' own.
 */
import { greatCircleKm } from '@hamkor/corridors';
import type { Position } from '../map/projection.ts';
import chart from './sea-lanes.json' with { type: 'json' };

const points: Readonly<Record<string, readonly number[]>> = chart.points;
const positionOf = (id: string): Position => [points[id]![0]!, points[id]![1]!];

const kmBetween = ([lon, lat]: Position, [otherLon, otherLat]: Position): number =>
  greatCircleKm({ lat, lon }, { lat: otherLat, lon: otherLon });

const neighbours = new Map<string, readonly string[]>(
  Object.keys(points).map((id) => [
    id,
    chart.lanes.flatMap(([one, other]) => {
      if (one === id) return [other!];
      return other === id ? [one!] : [];
    }),
  ]),
);

/** A passage this little longer than the great circle is drawn straight. */
const straight = 1.2;
/** How many points of the chart a port may be left by. */
const exits = 2;

const nearestTo = (port: Position): readonly string[] =>
  Object.keys(points)
    .toSorted((one, other) => kmBetween(port, positionOf(one)) - kmBetween(port, positionOf(other)))
    .slice(0, exits);

/**
 * The way of a ship from port to port as positions, ends included. Straight where the passage is about as long as the
 * great circle; else the shortest chain of the chart.
 */
export const seaLane = (from: Position, to: Position, km: number): readonly Position[] => {
  if (km <= straight * kmBetween(from, to)) return [from, to];
  const ends = new Set(nearestTo(to));
  const least = new Map(nearestTo(from).map((id) => [id, kmBetween(from, positionOf(id))]));
  const previous = new Map<string, string>();
  const open = new Set(least.keys());
  while (open.size > 0) {
    const here = [...open].reduce((near, id) => (least.get(id)! < least.get(near)! ? id : near));
    open.delete(here);
    for (const next of neighbours.get(here)!) {
      const length = least.get(here)! + kmBetween(positionOf(here), positionOf(next));
      if (length >= (least.get(next) ?? Infinity)) continue;
      least.set(next, length);
      previous.set(next, here);
      open.add(next);
    }
  }
  const whole = (id: string): number => (least.get(id) ?? Infinity) + kmBetween(positionOf(id), to);
  const last = [...ends].reduce((near, id) => (whole(id) < whole(near) ? id : near));
  if (!least.has(last)) return [from, to];
  const chain = [last];
  for (let at = previous.get(last); at !== undefined; at = previous.get(at)) chain.unshift(at);
  return [from, ...chain.map(positionOf), to];
};
