import type { CorridorFacts, CorridorNode } from '@hamkor/corridors';
import { joinPlaces } from '../overlays/join-places.ts';
import type { OverlayNotice, OverlayNoticeKind } from '../overlays/overlay-notice.ts';
import { noticeOf } from '../overlays/overlay-notice.ts';
import type { NetworkReading, NetworkRequest, RowPlace } from './network-format.ts';
import { mostRows, noRows } from './network-format.ts';
import { problemList } from './problem-list.ts';
import type { ProblemList } from './problem-list.ts';

/** What a list of places becomes: nodes without links, each of them once. */
export interface PlaceList {
  readonly problems: ProblemList;
  /** Takes a place unless it is of another country, known to the network, or a repetition; false when there are too many. */
  readonly add: (node: CorridorNode, place: RowPlace) => boolean;
  /** Counts a row that is left out. */
  readonly leaveOut: (kind: OverlayNoticeKind, told: string) => void;
  readonly reading: () => NetworkReading;
}

/** Collects the places of a list for a request. */
export const placeList = (request: NetworkRequest, facts: CorridorFacts): PlaceList => {
  const problems = problemList();
  const wanted = new Set(request.countries);
  const known = new Set(
    facts.nodes.flatMap(({ id, unlocode }) => [id, ...(unlocode === null ? [] : [unlocode])]),
  );
  const nodes = new Map<string, CorridorNode>();
  const placeOf = new Map<object, RowPlace>();
  const left = new Map<OverlayNoticeKind, { count: number; readonly examples: string[] }>();
  const leaveOut = (kind: OverlayNoticeKind, told: string): void => {
    const so = left.get(kind) ?? { count: 0, examples: [] };
    so.count += 1;
    if (so.examples.length < 5) so.examples.push(told);
    left.set(kind, so);
  };
  const notices = (): OverlayNotice[] =>
    [...left].flatMap(([kind, { count, examples }]) => noticeOf(kind, examples, count) ?? []);
  return {
    problems,
    leaveOut,
    add: (node, place) => {
      if (wanted.size > 0 && !wanted.has(node.country)) leaveOut('other-country', node.country);
      else if (known.has(node.id) || (node.unlocode !== null && known.has(node.unlocode)))
        leaveOut('already-known', node.id);
      else if (nodes.has(node.id)) leaveOut('repeated', node.id);
      else if (nodes.size >= mostRows) {
        problems.add({ kind: 'too-many-rows', ...place, most: mostRows });
        return false;
      } else {
        nodes.set(node.id, node);
        placeOf.set(node, place);
      }
      return true;
    },
    reading: () => {
      if (problems.isEmpty() && nodes.size === 0)
        problems.add({ kind: 'nothing-usable', file: request.files.map(({ label }) => label).join(', ') });
      if (!problems.isEmpty()) return { kind: 'refused', problems: problems.all() };
      const rows = { ...noRows, nodes: [...nodes.values()] };
      if (request.joinKm === null) return { kind: 'read', rows, placeOf, notices: notices() };
      const joined = joinPlaces(rows.nodes, facts, request.joinKm, `overlay:${request.name}`);
      return {
        kind: 'read',
        rows: { ...rows, links: joined.links },
        placeOf,
        notices: [...notices(), ...joined.notices],
      };
    },
  };
};
