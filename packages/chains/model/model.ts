/**
 * A chain model: who may make what where, what may be bought, shipped and sold, and within which limits. Every row is an
 * option: what is not listed is not allowed. One table is one sheet of a workbook; ids are unique within their table.
 *
 * Quantities are per year, in the unit of their product. Money is in `currency` at `priceYear`. Carbon is kilograms of
 * CO2 equivalent. Null is unknown or not applicable, as each field says; it is never zero.
 */

/** A name in the three languages. */
export interface Names {
  readonly en: string;
  readonly ru: string;
  readonly zh: string;
}

/** What a row with money may say of its own currency; must be that of the model (nothing is converted silently). */
interface Priced {
  readonly currency?: string;
  readonly priceYear?: number;
}

/** A state that shares the chain. */
export interface PartnerRow {
  /** ISO 3166-1 alpha-3. */
  readonly id: string;
  /** Weight in shares by capital key and in max-min fairness; above 0. */
  readonly weight: number;
}

export interface PeriodRow {
  readonly id: string;
  /** Length in years; above 0. */
  readonly years: number;
  /** Demands are multiplied by it. */
  readonly demandFactor: number;
  /** Money and carbon of the period count so many times (discounting); 1 = not discounted. */
  readonly discountFactor: number;
}

/** A step of the chain as people speak of it (ore, yarn, garment); the order of rows is from first to last. */
export interface StageRow {
  readonly id: string;
  readonly name: Names;
}

export interface ProductRow extends Priced {
  readonly id: string;
  readonly name: Names;
  /** Heading or subheading of HS 2022 (4 or 6 digits); null where the product is not traded (a service, heat). */
  readonly hs: string | null;
  /** Unit of every quantity of it: `t`, `kg`, `m2`, `piece`, `vehicle`. */
  readonly unit: string;
  /** Kilograms of freight per unit; above 0. */
  readonly kgPerUnit: number;
  /** Reference price per unit: basis of duty and value content, and what partners pay each other. */
  readonly price: number;
  readonly stage: string | null;
}

/** One way to make a product: a bill of materials. Several of one product are alternatives. */
export interface RecipeRow {
  readonly id: string;
  readonly product: string;
  readonly name: Names;
}

export interface InputRow {
  readonly id: string;
  readonly recipe: string;
  readonly product: string;
  /** Units of the input per unit of the product made. */
  readonly quantity: number;
  /** Unit of the input; must be that of its product. */
  readonly unit: string;
}

export const siteKinds = ['park', 'plant', 'greenfield'] as const;
export type SiteKind = (typeof siteKinds)[number];

/** Where somebody may make something. */
export interface SiteRow extends Priced {
  readonly id: string;
  readonly name: Names;
  readonly country: string;
  readonly kind: SiteKind;
  readonly lat: number;
  readonly lon: number;
  /** Place of the corridor network that serves it. */
  readonly node: string | null;
  /** Id of the park in the data bank. */
  readonly park: string | null;
  /** Money per year while open. */
  readonly fixedCost: number;
  /** Already open, and stays so. */
  readonly isOpen: boolean;
  /** Tonnes per year of everything made there; null = no limit but those of its lines. */
  readonly capacityTonnes: number | null;
}

/** A recipe that may be made at a site on lines of one size. */
export interface LineRow extends Priced {
  readonly id: string;
  readonly site: string;
  readonly recipe: string;
  /** Units of the product per year and line; above 0. */
  readonly capacity: number;
  /** Unit of `capacity`; must be that of the product. */
  readonly unit: string;
  /** A line that stands is used at least so far, share of its capacity. */
  readonly minimumLoad: number;
  /** Lines that may be built at most, whole. */
  readonly maximumLines: number;
  /**
   * Of them already built; at most `maximumLines`. For the record: a line has one fixed cost, which is paid of built and new
   * ones alike. Where money spent on built lines is gone, give them a row of their own with upkeep alone.
   */
  readonly installedLines: number;
  /** Money per year and line: annuity of investment and fixed upkeep. */
  readonly fixedCost: number;
  /** Money per unit made, without inputs of the bill of materials. */
  readonly energyCost: number;
  readonly labourCost: number;
  readonly otherCost: number;
  /** Direct and from energy, per unit made. */
  readonly kgCo2e: number;
  /** Hours of work per unit made; null = unknown. */
  readonly labourHours: number | null;
  /** Days from inputs to product. */
  readonly leadDays: number | null;
}

/** A place where inputs are bought from whoever is outside the chain (partner states included). */
export interface SupplierRow {
  readonly id: string;
  readonly name: Names;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly node: string | null;
}

export interface SupplyRow extends Priced {
  readonly id: string;
  readonly supplier: string;
  readonly product: string;
  /** Money per unit at the supplier. */
  readonly price: number;
  /** Units per year; null = as much as is wanted. */
  readonly capacity: number | null;
  /** Unit of `capacity` and of `price`; must be that of the product. */
  readonly unit: string;
  /** Of making one unit there. */
  readonly kgCo2e: number | null;
  readonly leadDays: number | null;
}

export interface MarketRow {
  readonly id: string;
  readonly name: Names;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  readonly node: string | null;
}

export interface DemandRow extends Priced {
  readonly id: string;
  readonly market: string;
  readonly product: string;
  readonly quantity: number;
  readonly unit: string;
  /** Money per unit, delivered, from suppliers outside the chain: what the market pays today. Null = nobody else sells it. */
  readonly outsidePrice: number | null;
  /** Of one unit from outside; null = unknown, and then the plan's carbon says so. */
  readonly outsideKgCo2e: number | null;
  /** Money per unit not delivered; null = demand must be met. */
  readonly unmetPenalty: number | null;
}

/** One way to carry goods between two places (site, supplier or market): an efficient route of the corridor engine. */
export interface LaneRow extends Priced {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Product or group of products it is for; null = any that both ends know. */
  readonly product: string | null;
  /** Main mode, a word of the corridor network: `rail`, `road`, `sea`. */
  readonly mode: string;
  readonly costPerTonne: number;
  readonly hours: number;
  readonly kgCo2ePerTonne: number;
  readonly capacityTonnes: number | null;
  /** Ids of border posts (places of the corridor network) passed, in order. */
  readonly borders: readonly string[];
  /** Countries passed, in order, both ends included. */
  readonly countries: readonly string[];
  /** Id of the route in the corridor engine; null = typed by hand. */
  readonly route: string | null;
}

/** A customs regime under which goods move on preference. MFN needs no row: its id is `mfn`. */
export interface RegimeRow {
  readonly id: string;
  readonly name: Names;
  /** Members; goods must be made in one and go to another. */
  readonly members: readonly string[];
  /** Least regional value content by build-down, 0 to 1; null = not asked for. */
  readonly valueContent: number | null;
  /** Non-originating inputs must have another heading than the product. */
  readonly needsHeadingChange: boolean;
  /** Goods made in a member count as originating without a test (customs union in free circulation). */
  readonly isFreeCirculation: boolean;
}

/** Ad valorem duty on the reference price. The row with the longest `hs` that fits counts; then a named `from` before `*`. */
export interface DutyRow {
  readonly id: string;
  /** Country of export or `*`. */
  readonly from: string;
  readonly to: string;
  /** Beginning of an HS code, or `*`. */
  readonly hs: string;
  /** `mfn` or a regime. */
  readonly regime: string;
  /** Share of the price: 0.05 = 5 %. */
  readonly rate: number;
}

export const groupKinds = ['products', 'sites', 'countries', 'suppliers', 'markets', 'lanes'] as const;

/** Rows named together, for limits, disruptions and scenarios. Its id may stand wherever one of its members may. */
export interface GroupRow {
  readonly id: string;
  readonly of: (typeof groupKinds)[number];
  readonly members: readonly string[];
}

/**
 * What a limit counts. `what` names a product, stage or group of products; `where` a country, site or group of them;
 * `via` a border post, lane, mode or group of lanes. Null means all. Units: see each.
 */
export const limitKinds = [
  /** Units of a product made per year; tonnes where `what` is not one product. */
  'production',
  /** Share of all that is made of `what` (by tonnes) that is made in `where`, 0 to 1: concentration. */
  'share',
  /** Number of countries in which `what` is made. */
  'countries',
  /** Number of open sites among `where`. */
  'sites',
  /** Tonnes per year of `what` carried over `via`. */
  'flow',
  /** Value added in a country, share of all value added in partner states, 0 to 1. */
  'value-added',
  /** Gain of a partner state in the accounts of the plan, money per year. */
  'gain',
  /** Kilograms of CO2e per year; outside supply of unknown carbon counts as the dirtiest way of the chain. */
  'emissions',
  /** Fixed cost of sites and lines, money per year. */
  'investment',
  /** Share of what the chain uses, by value, that is made or bought in partner states, 0 to 1. */
  'intra-bloc',
  /** Days from the first input to delivery of `what` in market `where`. */
  'lead-time',
] as const;
export type LimitKind = (typeof limitKinds)[number];

export interface LimitRow {
  readonly id: string;
  readonly name: Names;
  readonly kind: LimitKind;
  readonly what: string | null;
  readonly where: string | null;
  readonly via: string | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Money per unit of breach and year; null = must hold. */
  readonly penalty: number | null;
}

/** Something that may happen, with how likely it is within a year and how long it lasts. */
export interface DisruptionRow {
  readonly id: string;
  readonly name: Names;
  /** 0 to 1 within a year. */
  readonly probability: number;
  readonly days: number;
}

export const effectKinds = ['border', 'lanes', 'transit', 'site', 'supplier', 'market'] as const;

export interface EffectRow {
  readonly id: string;
  readonly disruption: string;
  /** What is hit: a border post, lanes (id, mode or group), transit through a country, a site, a supplier, a market. */
  readonly kind: (typeof effectKinds)[number];
  readonly target: string;
  /** Share of capacity left meanwhile, 0 to 1; of demand for a market (may be above 1). */
  readonly availability: number;
  /** Costs are multiplied by it. */
  readonly costFactor: number;
}

/** A variant of the model: the rows of `changes` laid over it. */
export interface ScenarioRow {
  readonly id: string;
  readonly name: Names;
}

/** `table[row].field := set`, or `× multiply`, or the low or high end of its range in `evidence`. Exactly one of the three. */
export interface ChangeRow {
  readonly id: string;
  readonly scenario: string;
  readonly table: string;
  /** Row, group of rows, or `*` for all of the table. */
  readonly row: string;
  readonly field: string;
  readonly set: number | string | boolean | null;
  readonly multiply: number | null;
  readonly bound: 'low' | 'high' | null;
}

/** Where a figure of the model comes from and how far it may be off. */
export interface EvidenceRow {
  readonly id: string;
  readonly table: string;
  readonly row: string;
  readonly field: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly year: number | null;
  readonly confidence: 'published' | 'estimated' | 'unverified';
  /** Id of an origin of the data bank, `corridors`, `design` (judged by the builder of chains), or `user`. */
  readonly origin: string;
  /** Source named by the row of that origin; how it was derived, where it was. */
  readonly source: string;
}

/** The whole model. `schema` says which edition of this shape it is. */
export interface ChainModel {
  readonly schema: 'hamkor-chain/1';
  readonly title: Names;
  readonly about: Names;
  /** A demonstration is labelled as one wherever it is shown. */
  readonly isDemonstration: boolean;
  /** ISO 4217. */
  readonly currency: string;
  readonly priceYear: number;
  readonly partners: readonly PartnerRow[];
  readonly periods: readonly PeriodRow[];
  readonly stages: readonly StageRow[];
  readonly products: readonly ProductRow[];
  readonly recipes: readonly RecipeRow[];
  readonly inputs: readonly InputRow[];
  readonly sites: readonly SiteRow[];
  readonly lines: readonly LineRow[];
  readonly suppliers: readonly SupplierRow[];
  readonly supplies: readonly SupplyRow[];
  readonly markets: readonly MarketRow[];
  readonly demands: readonly DemandRow[];
  readonly lanes: readonly LaneRow[];
  readonly regimes: readonly RegimeRow[];
  readonly duties: readonly DutyRow[];
  readonly groups: readonly GroupRow[];
  readonly limits: readonly LimitRow[];
  readonly disruptions: readonly DisruptionRow[];
  readonly effects: readonly EffectRow[];
  readonly scenarios: readonly ScenarioRow[];
  readonly changes: readonly ChangeRow[];
  readonly evidence: readonly EvidenceRow[];
  /** Money per unit and year of keeping stock from one period to the next, share of the price; null = no stock is kept. */
  readonly stockRate: number | null;
}

/** The tables, in the order of their sheets. */
export const chainTables = [
  'partners',
  'periods',
  'stages',
  'products',
  'recipes',
  'inputs',
  'sites',
  'lines',
  'suppliers',
  'supplies',
  'markets',
  'demands',
  'lanes',
  'regimes',
  'duties',
  'groups',
  'limits',
  'disruptions',
  'effects',
  'scenarios',
  'changes',
  'evidence',
] as const;
export type ChainTable = (typeof chainTables)[number];

/** Id of the regime that needs no row. */
export const mfn = 'mfn';
