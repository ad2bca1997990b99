import type { CorridorFacts, CorridorLink, CorridorNode } from '@hamkor/corridors';
import { greatCircleKm } from '@hamkor/corridors';
import type { OverlayNotice } from './overlay-notice.ts';
import { noticeOf } from './overlay-notice.ts';

/** Roads are so much longer than the great circle: our judgement, as for drayage from parks. */
const detour = 1.3;

/** Kilometres per hour, and who says so: the mean of all lorries without waiting. */
const speed = 42;
const speedSource = 'distance / 42 km/h (ADB, CAREC CPMM 2022, road, without delay)';

/** Kilometres of one degree of latitude, a little too few, so that nothing near is passed over. */
const degreeKm = 110;

/**
 * Joins each place by road to the nearest place of the network in its country within `withinKm` as the crow flies: a link of
 * the great circle times 1.3, estimated. A border is not crossed: nobody knows which post a road would lead through.
 */
export const joinPlaces = (
  places: readonly CorridorNode[],
  facts: CorridorFacts,
  withinKm: number,
  origin: string,
): { readonly links: readonly CorridorLink[]; readonly notices: readonly OverlayNotice[] } => {
  const served = new Set(
    facts.links
      .filter(({ mode }) => mode === 'rail' || mode === 'road')
      .flatMap(({ from, to }) => [from, to]),
  );
  const byCountry = Map.groupBy(
    facts.nodes.filter(({ id }) => served.has(id)),
    ({ country }) => country,
  );
  const links: CorridorLink[] = [];
  const apart: string[] = [];
  for (const place of places) {
    let best: { readonly node: CorridorNode; readonly km: number } | null = null;
    for (const node of byCountry.get(place.country) ?? []) {
      if (Math.abs(node.lat - place.lat) * degreeKm > withinKm) continue;
      const km = greatCircleKm(place, node);
      if (km <= withinKm && (best === null || km < best.km)) best = { node, km };
    }
    if (best === null) apart.push(place.id);
    else links.push(roadTo(place, best.node, best.km, origin));
  }
  const notices = [
    noticeOf(
      'joined',
      links.map(({ from, to, km }) => `${from} – ${to} (${km} km)`),
    ),
    noticeOf('not-joined', apart),
  ];
  return { links, notices: notices.filter((notice) => notice !== null) };
};

const roadTo = (place: CorridorNode, node: CorridorNode, direct: number, origin: string): CorridorLink => {
  const km = Math.max(0.1, Math.round(direct * detour * 10) / 10);
  return {
    origin,
    source: `great circle x ${detour}`,
    year: null,
    confidence: 'estimated',
    id: `${place.id}~${node.id}~join`,
    from: place.id,
    to: node.id,
    mode: 'road',
    km,
    gauges: [],
    electrified: 'no',
    status: 'operating',
    isBidirectional: true,
    corridors: [],
    hours: Math.max(0.1, Math.round((km / speed) * 10) / 10),
    hoursConfidence: 'estimated',
    hoursSource: speedSource,
    calendar: null,
    note: null,
  };
};
