import { calendarDelay, departureMoment } from './calendar-delay.ts';
import type { Delay } from './cost-graph.ts';
import type { NetworkIndex } from './network-index.ts';
import type { OpenParts } from './open-parts.ts';
import type { PricedArc } from './priced-arc.ts';

export interface ArcDelays {
  readonly list: readonly Delay[];
  /** Per arc 0, or 1 + the place of its delay. */
  readonly ofArc: Uint16Array;
  /** Per arc 1 where it is shut whenever one comes. */
  readonly neverOpens: Uint8Array;
}

/**
 * Hours after the departure from which an arc may be entered: its link and the place it leaves must be open, and
 * the place it leads to by the time it is reached, so that a ship sails while its port is still shut.
 */
const opensAt = (arc: PricedArc, { linkOpens, nodeOpens }: OpenParts): number => {
  const link = arc.link < 0 ? 0 : (linkOpens[arc.link] ?? 0);
  const to = (nodeOpens[arc.to] ?? 0) - arc.hoursToPlace;
  return Math.max(link, nodeOpens[arc.from] ?? 0, to, 0);
};

/** What each arc has to wait for. Arcs that wait for the same share a delay. */
export const arcDelays = (
  index: NetworkIndex,
  arcs: readonly PricedArc[],
  parts: OpenParts,
  departure: string | null,
): ArcDelays => {
  const moment = departure === null ? null : departureMoment(departure);
  const list: Delay[] = [];
  const places = new Map<string, number>();
  const ofArc = new Uint16Array(arcs.length);
  const neverOpens = new Uint8Array(arcs.length);
  for (const [place, arc] of arcs.entries()) {
    const opens = opensAt(arc, parts);
    const calendarId = index.facts.links[arc.link]?.calendar ?? null;
    const calendar = moment === null ? null : (index.calendars.get(calendarId ?? '') ?? null);
    if (opens === 0 && calendar === null) continue;
    const key = `${opens} ${calendar?.id ?? ''}`;
    let known = places.get(key);
    if (known === undefined) {
      list.push(calendarDelay(opens, calendar, moment));
      known = list.length;
      places.set(key, known);
    }
    ofArc[place] = known;
    if (list[known - 1]?.(0) === Infinity) neverOpens[place] = 1;
  }
  return { list, ofArc, neverOpens };
};
