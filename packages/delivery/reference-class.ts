import type { Confidence } from '@hamkor/provenance';
import type { ProjectClass } from './delivery-state.ts';

/** How past projects of one class went against what was planned for them; as published. */
export interface ReferenceClass {
  readonly id: string;
  readonly projectClass: ProjectClass;
  readonly measure: 'cost' | 'schedule';
  readonly label: string;
  /** Number of projects; null where the source does not say. */
  readonly projects: number | null;
  /** Overrun as a share of what was planned: 0.4 is 40 % more. */
  readonly mean: number | null;
  readonly sd: number | null;
  /** Overrun that is not exceeded with a probability, ascending in both. */
  readonly quantiles: readonly {
    readonly p: number;
    readonly overrun: number;
    readonly confidence: Confidence;
  }[];
  /** Indicative bounds without probabilities; null where the source gives none. */
  readonly range: { readonly lower: number; readonly upper: number } | null;
  readonly baseline: string;
  readonly cited: string;
  readonly url: string;
  readonly year: number;
  readonly confidence: Confidence;
}

type Quantiles = Pick<ReferenceClass, 'quantiles'>;

/** Overrun that a share of the class did not exceed, straight between published points; null outside them. */
export const overrunAt = ({ quantiles }: Quantiles, p: number): number | null => {
  const above = quantiles.findIndex((point) => point.p >= p);
  const other = quantiles[above];
  if (other === undefined) return null;
  if (other.p === p) return other.overrun;
  const one = quantiles[above - 1];
  if (one === undefined) return null;
  return one.overrun + ((p - one.p) / (other.p - one.p)) * (other.overrun - one.overrun);
};

/** Share of the class that did not exceed an overrun; null outside the published points. */
export const shareWithin = ({ quantiles }: Quantiles, overrun: number): number | null => {
  const above = quantiles.findIndex((point) => point.overrun >= overrun);
  const other = quantiles[above];
  if (other === undefined) return null;
  if (other.overrun === overrun) return other.p;
  const one = quantiles[above - 1];
  if (one === undefined) return null;
  return one.p + ((overrun - one.overrun) / (other.overrun - one.overrun)) * (other.p - one.p);
};
