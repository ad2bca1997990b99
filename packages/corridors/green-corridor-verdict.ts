export const greenVerdicts = ['green', 'middling', 'not-green', 'unknown'] as const;
export type GreenVerdict = (typeof greenVerdicts)[number];

/** How far above the cleanest way, or the cheapest one, a corridor may emit and still count as clean as that. */
const asCleanAs = 1.1;
/** Above this much of the cleanest way a corridor is not green whatever it runs on. */
const farDirtier = 1.5;
/** Share of rail kilometres under wires that a green corridor has. */
const electrifiedEnough = 0.8;
/** Share of its own way that goes by rail: a ship's corridor is not green for a wired line to the port. */
const railEnough = 0.5;

export interface GreenEvidence {
  /** kg CO2e per tonne of the corridor's own way, of the cleanest and of the cheapest way; null = no way. */
  readonly own: number | null;
  readonly cleanest: number | null;
  readonly cheapest: number | null;
  /** Share of its rail kilometres; null = it has no rail. */
  readonly electrified: number | null;
  /** Share of the kilometres of its own way that goes by rail. */
  readonly rail: number;
}

/**
 * Our convention; no standard says when a corridor is green.
 *
 * - unknown: the network does not hold its own way from end to end;
 * - not green: it emits more than half as much again as the cleanest way between its ends, or over a tenth more
 *   than the cheapest way, which a shipper would take anyway;
 * - green: within a tenth of the cleanest way, half of its own way by rail, and at least 80 % of its rail
 *   kilometres electrified;
 * - middling: the rest, so every corridor without rails, however clean beside its alternatives.
 */
export const greenVerdict = ({ own, cleanest, cheapest, electrified, rail }: GreenEvidence): GreenVerdict => {
  if (own === null || cleanest === null || cheapest === null) return 'unknown';
  if (own > farDirtier * cleanest || own > asCleanAs * cheapest) return 'not-green';
  const isElectrified = electrified !== null && electrified >= electrifiedEnough && rail >= railEnough;
  return own <= asCleanAs * cleanest && isElectrified ? 'green' : 'middling';
};
