import type { Confidence } from '@hamkor/provenance';
import type { Trilingual } from '@hamkor/registry';

/** What a dossier gathers. `plan` is an answered question of a chain, with its gains. */
export const itemKinds = [
  'option',
  'chain',
  'plan',
  'route',
  'record',
  'partner',
  'case',
  'document',
] as const;
export type ItemKind = (typeof itemKinds)[number];

/** A thing in a dossier, by its address within the platform. */
export interface ItemRef {
  readonly kind: ItemKind;
  /** Id of the option, chain, run, record or case; for a route its question (`from=KZALA&to=UZTAS&tonnes=20`). */
  readonly id: string;
}

/** A figure as it was when it was captured. */
export interface CapturedFigure {
  /** Place in the item: `value`, `gains/KAZ`, `legs/3/hours`. Unique in the item; the key of what is compared. */
  readonly path: string;
  /** Key of `dossiers.figures`. */
  readonly label: string;
  /** What the label is about, in codes or names that are not translated: `KAZ`, `8708`; null where it needs none. */
  readonly of: string | null;
  /** Unknown stays null. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Unit code: `usd`, `t`, `h`, `kgCO2e`, `share`. */
  readonly unit: string;
  readonly year: number | null;
  readonly confidence: Confidence;
  /** Id of the origin; null where it was computed from several, which then stand in `steps`. */
  readonly origin: string | null;
  /** What it rests on, in words of the source: an address or a citation. */
  readonly cited: string | null;
  /** How it was computed: method and what went in. */
  readonly steps: readonly string[];
}

/** An item with all that a decision may rest on, frozen. */
export interface CapturedItem extends ItemRef {
  readonly title: Trilingual;
  /** Page of it, below the root: `/options/…`. */
  readonly address: string;
  readonly states: readonly string[];
  readonly figures: readonly CapturedFigure[];
  /** Gain of each state in a plan, USD a year; null: unknown; empty where the item tells of none. */
  readonly gains: readonly {
    readonly state: string;
    readonly usd: number | null;
    readonly isWorseOff: boolean | null;
  }[];
}
