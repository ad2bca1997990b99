import type { CorridorLinkDocument } from '@hamkor/contract';
import type { LinkColouring } from './search.ts';

/** How the line of a link is drawn. */
export interface LinkLook {
  readonly stroke: string;
  /** Pixels. */
  readonly width: number;
  readonly opacity: number;
}

const byMode: Readonly<Record<CorridorLinkDocument['mode'], LinkLook>> = {
  rail: { stroke: 'var(--ink-2)', width: 1.6, opacity: 1 },
  road: { stroke: 'var(--rule-3)', width: 1.3, opacity: 0.85 },
  sea: { stroke: 'var(--turquoise-fill)', width: 1, opacity: 0.55 },
  ferry: { stroke: 'var(--turquoise-fill)', width: 2, opacity: 0.9 },
  'inland-water': { stroke: 'var(--turquoise-fill)', width: 2, opacity: 0.9 },
  air: { stroke: 'var(--pistachio-fill)', width: 1, opacity: 0.55 },
};

const aside: LinkLook = { stroke: 'var(--rule-2)', width: 1, opacity: 0.6 };

/** Gauges of the region by name, and those laid for two at once. */
export const gaugeClasses = ['1520', '1435', '1676', 'dual', 'other'] as const;
export type GaugeClass = (typeof gaugeClasses)[number];

export const gaugeClass = (gauges: readonly number[]): GaugeClass => {
  if (gauges.length > 1) return 'dual';
  return gaugeClasses.find((each) => each === String(gauges[0])) ?? 'other';
};

const byGauge: Readonly<Record<GaugeClass, LinkLook>> = {
  '1520': { stroke: 'var(--turquoise-fill)', width: 2, opacity: 1 },
  '1435': { stroke: 'var(--saffron-fill)', width: 2, opacity: 1 },
  '1676': { stroke: 'var(--pistachio-fill)', width: 2, opacity: 1 },
  dual: { stroke: 'var(--ink)', width: 3, opacity: 1 },
  other: { stroke: 'var(--ink-3)', width: 1.6, opacity: 1 },
};

const byElectrification: Readonly<Record<CorridorLinkDocument['electrified'], LinkLook>> = {
  yes: { stroke: 'var(--pistachio-fill)', width: 2.2, opacity: 1 },
  partly: { stroke: 'var(--saffron-fill)', width: 2, opacity: 1 },
  no: { stroke: 'var(--ink-3)', width: 1.4, opacity: 1 },
};

/** Look of a link; gauge and electrification speak of railways, all other links stand aside. */
export const linkLook = (link: CorridorLinkDocument, colouring: LinkColouring): LinkLook => {
  if (colouring === 'mode') return byMode[link.mode];
  if (link.mode !== 'rail') return aside;
  return colouring === 'gauge' ? byGauge[gaugeClass(link.gauges)] : byElectrification[link.electrified];
};

/** Looks of a colouring in the order of its key. */
export const lookKeys: Readonly<Record<LinkColouring, readonly (readonly [id: string, look: LinkLook])[]>> = {
  mode: (['rail', 'road', 'sea', 'ferry', 'inland-water', 'air'] as const).map((mode) => [
    mode,
    byMode[mode],
  ]),
  gauge: gaugeClasses.map((each) => [each, byGauge[each]]),
  electrification: (['yes', 'partly', 'no'] as const).map((each) => [each, byElectrification[each]]),
};

/** Dots of a link that is not in service. */
export const outOfServiceDashes = '1 4';
