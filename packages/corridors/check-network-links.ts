import type { NetworkCheck } from './check-network-problem.ts';
import { greatCircleKm } from './great-circle.ts';

/** Coordinates are rounded to about a kilometre: that much shorter than the great circle is not yet wrong. */
const tolerance = 0.01;

/** No link is shorter than the great circle between its ends. */
export const checkDistances: NetworkCheck = ({ nodes, links }, tell) => {
  const places = new Map(nodes.map((node) => [node.id, node]));
  for (const [index, { id, from, to, km }] of links.entries()) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) continue;
    const direct = greatCircleKm(a, b);
    if (km < direct * (1 - tolerance))
      tell('links', index, id, 'km', km, `no less than the great circle, ${direct.toFixed(1)} km`);
  }
};

/** A railway has a gauge that both its ends have; nothing else has one. */
export const checkGauges: NetworkCheck = ({ nodes, links }, tell) => {
  const gaugesOf = new Map(nodes.map(({ id, gauges }) => [id, gauges]));
  for (const [index, { id, from, to, mode, gauges }] of links.entries()) {
    const told = gauges.join(';');
    if (mode !== 'rail') {
      if (gauges.length > 0) tell('links', index, id, 'gauges', told, `no gauge, since it goes by ${mode}`);
      continue;
    }
    if (gauges.length === 0)
      tell('links', index, id, 'gauges', told, 'the gauge of the track, in millimetres');
    for (const end of [from, to]) {
      const served = gaugesOf.get(end);
      if (served !== undefined && !gauges.every((gauge) => served.includes(gauge)))
        tell('links', index, id, 'gauges', told, `gauges of the tracks at ${end}: ${served.join(', ')}`);
    }
  }
};
