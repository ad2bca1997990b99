/**
 * The network as the fact tables and overlays give it: places, links between them, border posts, named
 * corridors, rates, emission factors, calendars. Nothing here is computed.
 */
import type { Confidence } from '@hamkor/provenance';
import type { Name } from '@hamkor/nomenclature';

export const modes = ['rail', 'road', 'sea', 'ferry', 'inland-water', 'air'] as const;
export type Mode = (typeof modes)[number];

export const linkStatuses = ['operating', 'suspended', 'under-construction', 'planned'] as const;
export type LinkStatus = (typeof linkStatuses)[number];

export const nodeKinds = [
  'rail-terminal',
  'city',
  'border-crossing',
  'dry-port',
  'seaport',
  'airport',
  'sez',
  'river-port',
] as const;
export type NodeKind = (typeof nodeKinds)[number];

/** Track gauge, millimetres. */
export type Gauge = number;

/** Where a row comes from: every fact of the network carries it to the screen. */
export interface Sourced {
  /** Id of the origin, or of the overlay (`overlay:<name>`), the row belongs to. */
  readonly origin: string;
  /** The page or table the row itself names. */
  readonly source: string;
  readonly year: number | null;
  readonly confidence: Confidence;
}

/**
 * Country of a junction of sea lanes that lies in no state's waters (from the codes ISO 3166-1 leaves to users; UN/LOCODE
 * says XZ). A link between a country and the high seas meets that country's border only: its exit or its entry, not both.
 */
export const highSeas = 'XZZ';

export interface CorridorNode extends Sourced {
  readonly id: string;
  readonly unlocode: string | null;
  readonly name: Name;
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** Degrees, WGS 84. */
  readonly lat: number;
  readonly lon: number;
  /** None = nothing is handled here: lanes or lines only meet. */
  readonly kinds: readonly NodeKind[];
  /** Gauges of its tracks; several where a break of gauge is served here. */
  readonly gauges: readonly Gauge[];
  readonly note: string | null;
}

export interface CorridorLink extends Sourced {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly mode: Mode;
  readonly km: number;
  /** Rail only: several = each of them is laid (dual track). */
  readonly gauges: readonly Gauge[];
  readonly electrified: 'yes' | 'partly' | 'no';
  readonly status: LinkStatus;
  readonly isBidirectional: boolean;
  readonly corridors: readonly string[];
  /** Hours under way, stops at borders not included; null = unknown. */
  readonly hours: number | null;
  /** How sure the hours are: `confidence` speaks of the distance. */
  readonly hoursConfidence: Confidence;
  readonly hoursSource: string;
  /** When it can be used; null = all the year, at any hour. */
  readonly calendar: string | null;
  readonly note: string | null;
}

/** What a consignment meets at one post in one direction and mode: leaving (`outbound`) or entering (`inbound`). */
export interface BorderPost extends Sourced {
  readonly id: string;
  readonly node: string;
  readonly fromCountry: string;
  readonly toCountry: string;
  readonly mode: Mode;
  readonly direction: 'outbound' | 'inbound';
  /** The hours include a change of gauge where one is made. */
  readonly breakOfGauge: boolean;
  /** Null = unknown, which is never zero. */
  readonly hours: number | null;
  readonly usdPer20t: number | null;
}

export interface Corridor extends Sourced {
  readonly id: string;
  readonly name: Name;
  readonly countries: readonly string[];
  readonly operator: string | null;
  readonly status: LinkStatus;
  readonly volume: number | null;
  readonly volumeUnit: string | null;
  readonly description: string;
}

/** Whether a row of rates or factors is the one computed with, one end of a range, or only kept for comparison. */
export type RowUse = 'central' | 'range' | 'reference';

export interface FreightRate extends Sourced {
  readonly id: string;
  readonly mode: Mode;
  /** ISO codes; empty = every country that no other row names. */
  readonly countries: readonly string[];
  /** Null where only a speed is known. */
  readonly usdPerTkm: number | null;
  /** Whether what is paid at borders is in it: then border fees are not added (CAREC CPMM). */
  readonly includesBorderFees: boolean;
  readonly use: RowUse;
  readonly region: string;
}

/** Well-to-wheel, ISO 14083. */
export interface EmissionFactor extends Sourced {
  readonly id: string;
  readonly mode: Mode;
  readonly energy: 'electric' | 'diesel' | 'other';
  /** ISO codes; empty = every country that no other row names. */
  readonly countries: readonly string[];
  /** Units it applies to; empty = all. */
  readonly units: readonly LoadUnit[];
  readonly gPerTkm: number;
  readonly use: RowUse;
  readonly vehicle: string;
  /** As the table grades it: `sourced`, `derived`, `secondary`, … */
  readonly grade: string;
}

/** When a link can be used. All rows of one calendar hold together. */
export interface Calendar extends Sourced {
  readonly id: string;
  /** Every year shut from the first day to the last, both included (MM-DD); may pass the turn of the year. */
  readonly closures: readonly { readonly from: string; readonly to: string }[];
  /** Departures every so many hours from 1 January 00:00 UTC of the departure year; null = at any hour. */
  readonly everyHours: number | null;
  readonly note: string;
}

/** A number with its range: our judgement unless the source says otherwise. */
export interface Spread {
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** Names of what happens to a consignment at a place; each needs a row. */
export const operationIds = [
  'load',
  'unload',
  'gauge-change',
  'transfer-land',
  'transfer-sea',
  'transfer-ferry',
  'transfer-inland-water',
  'transfer-air',
  'border-rail',
  'border-road',
  'border-sea',
  'border-ferry',
  'border-inland-water',
  'border-air',
  'border-union',
] as const;
export type OperationId = (typeof operationIds)[number];

/**
 * Time, money and emissions of an operation. `border-…` rows stand for posts whose hours are unknown: a range
 * and a flag, never zero; `border-union` is one inside a customs union.
 */
export interface OperationNorm extends Sourced {
  readonly id: OperationId;
  readonly hours: Spread;
  /** Per load unit (container, or 20 t of bulk). */
  readonly usdPerUnit: Spread;
  /** Kilograms of CO2e per tonne handled. */
  readonly kgPerTonne: Spread;
  readonly note: string;
}

export const loadUnits = ['container-40', 'container-20', 'reefer-40', 'bulk'] as const;
export type LoadUnit = (typeof loadUnits)[number];

/** How much a unit takes and what it pays for, in comparison with the 20 t that rates are stated for. */
export interface UnitNorm extends Sourced {
  readonly id: LoadUnit;
  /** Tonnes that fit into one; bulk is not divided and counts fees per 20 t. */
  readonly payload: number;
  /** Tonnes that freight is charged for per unit, however light the load; 0 = for what is loaded. */
  readonly chargedTonnes: number;
  /** Factor on the rate (a refrigerated container costs more). */
  readonly rateFactor: number;
  /** Factor on the emissions per tonne-kilometre. */
  readonly emissionFactor: number;
}

/** Half-width of the range around a figure of this confidence that states none, as a share of it: hours may also be late. */
export interface ConfidenceSpread extends Sourced {
  readonly id: Confidence;
  readonly low: number;
  readonly high: number;
}

/** The place that stands for a country where nobody names one. */
export interface MainNode extends Sourced {
  readonly country: string;
  readonly node: string;
}

/** A strait or canal, with the sea links that go through it. */
export interface Passage extends Sourced {
  readonly id: string;
  readonly name: Name;
  readonly links: readonly string[];
}

/** All tables together: what `compileNetwork` takes, and what an overlay adds to. */
export interface CorridorFacts {
  readonly nodes: readonly CorridorNode[];
  readonly links: readonly CorridorLink[];
  readonly borders: readonly BorderPost[];
  readonly corridors: readonly Corridor[];
  readonly rates: readonly FreightRate[];
  readonly factors: readonly EmissionFactor[];
  readonly calendars: readonly Calendar[];
  readonly operations: readonly OperationNorm[];
  readonly units: readonly UnitNorm[];
  readonly spreads: readonly ConfidenceSpread[];
  readonly mainNodes: readonly MainNode[];
  /** None told: no strait is reckoned with when closings are weighed; routes do not need them. */
  readonly passages?: readonly Passage[];
  /** Countries between which no customs clearance takes place (Eurasian Economic Union). */
  readonly customsUnion: readonly string[];
}

/** Rows a user adds or puts in place of shipped ones with the same id; the shipped tables stay as they are. */
export interface Overlay {
  readonly name: string;
  readonly nodes: readonly CorridorNode[];
  readonly links: readonly CorridorLink[];
  readonly borders: readonly BorderPost[];
  readonly rates: readonly FreightRate[];
  readonly calendars: readonly Calendar[];
  /** Straits its links go through; one with the id of a known strait takes its place. */
  readonly passages?: readonly Passage[];
}
