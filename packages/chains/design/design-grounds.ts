import type { Names, SiteKind } from '../model/model.ts';

/** A place by name, as a supplier or market of a chain. */
export interface GroundPlace {
  readonly name: Names;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly node: string | null;
}

export interface GroundPark extends GroundPlace {
  readonly id: string;
  readonly kind: SiteKind;
  /** ISIC divisions (two digits) it names as its trades. */
  readonly divisions: readonly string[];
}

/** What is known of headings and states when a chain is designed for a product that nobody has described. */
export interface DesignGrounds {
  readonly nameOf: (hs: string) => Names | null;
  /** Headings that a heading is mainly made from. */
  readonly inputsOf: (hs: string) => readonly string[];
  /** ISIC divisions whose trade makes a heading. */
  readonly divisionsOf: (hs: string) => readonly string[];
  readonly parksOf: (country: string) => readonly GroundPark[];
  readonly mainPlaceOf: (country: string) => GroundPlace | null;
  /** US dollars a year; null = unknown. */
  readonly importsOf: (country: string, hs: string) => number | null;
  readonly exportsOf: (country: string, hs: string) => number | null;
}

/** What is to be made, and by whom. */
export interface DesignAsked {
  /** Heading of HS 2022. */
  readonly product: string;
  readonly partners: readonly string[];
}
