import type { Confidence, Step } from '@hamkor/provenance';
import type { Trilingual } from '@hamkor/registry';
import type { FigureLabel } from './figure-label.ts';

/** What a dossier gathers. `plan` is an answered question of a chain, with its gains; `partner` a record that was matched. */
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
  /**
   * Id of the option, chain, run, record or case; for a route its question (`from=KZALA&to=UZTAS&tonnes=20`), for a document
   * the id of the case whose text it is.
   */
  readonly id: string;
}

/**
 * How an item was found by those who read the dossier. `not-found`: it is not there, or not for all of them; `not-readable`:
 * whoever looks may read it, but not all who read the dossier, so that it is told to nobody else and never frozen;
 * `not-ready`: it is still being worked out; `no-answer`: it was asked, and there is none (no way, no plan).
 */
export const itemStandings = ['found', 'not-found', 'not-readable', 'not-ready', 'no-answer'] as const;
export type ItemStanding = (typeof itemStandings)[number];

/** A figure as it was when it was captured. */
export interface CapturedFigure {
  /** Place in the item: `value`, `gains/KAZ`, `legs/3/hours`. Unique in the item; the key of what is compared. */
  readonly path: string;
  /** Key of `dossiers.figures`: one of `figureLabels`. */
  readonly label: FigureLabel;
  /** What the label is about, in codes or names that are not translated: `KAZ`, `8708`; null where it needs none. */
  readonly of: string | null;
  /** Unknown stays null. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Unit as the item states it: `USD`, `kUSD`, `t`, `h`, `kg CO2e`, `share`. */
  readonly unit: string;
  readonly year: number | null;
  readonly confidence: Confidence;
  /** Id of the one origin it rests on; null where there are several, or none with an id. */
  readonly origin: string | null;
  /** Ids of all of them, the main one first. */
  readonly origins: readonly string[];
  /** What it rests on, in words of the source: an address or a citation. */
  readonly cited: string | null;
  /** How it was computed, as steps of the catalogue `steps`; empty for what is shown as published. */
  readonly steps: readonly Step[];
}

/** An item with all that a decision may rest on, frozen. */
export interface CapturedItem extends ItemRef {
  readonly standing: ItemStanding;
  /** Of an item that was not found, its id in all languages. */
  readonly title: Trilingual;
  /** Page of it, below the root: `/options/…`. */
  readonly address: string;
  readonly states: readonly string[];
  /** Stage, kind or state of it as a code of its own field: `construction`, `substitution`, `adopted`; null: it has none. */
  readonly stage: string | null;
  readonly figures: readonly CapturedFigure[];
  /** Gain of each state in a plan, USD a year; null: unknown; empty where the item tells of none. */
  readonly gains: readonly {
    readonly state: string;
    readonly usd: number | null;
    readonly isWorseOff: boolean | null;
  }[];
}
