/** What a chain is to be built from: which processes stand where, who buys and sells. Figures are stated or point to facts. */
import type { Confidence } from '@hamkor/provenance';
import type {
  DisruptionRow,
  EffectRow,
  GroupRow,
  LimitRow,
  MarketRow,
  Names,
  PartnerRow,
  SiteRow,
  StageRow,
  SupplierRow,
} from '../model/model.ts';

/** A figure stated with its source, or one of the fact tables times a factor. */
export interface SpecFigure {
  /** Null where `row` names a fact. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Id of a process parameter or unit price; null where the value is stated. */
  readonly row: string | null;
  /** What the fact is multiplied by: from its unit to that of the model, or by judgement, as `source` says. */
  readonly factor: number;
  readonly source: string;
  readonly year: number | null;
  readonly confidence: Confidence;
  /** Id of the origin of the spec. */
  readonly origin: string;
}

export interface SpecProduct {
  readonly id: string;
  readonly name: Names;
  readonly hs: string | null;
  readonly unit: string;
  readonly kgPerUnit: number;
  readonly stage: string | null;
  /** US dollars per unit. */
  readonly price: SpecFigure;
}

export interface SpecRecipe {
  readonly id: string;
  readonly product: string;
  readonly name: Names;
  /** Its process in the facts; null = every figure is stated. */
  readonly process: string | null;
  /** Units of the process's output per unit of the product: 1000 where the process speaks of kilograms, the product of tonnes. */
  readonly scale: number;
  /** Where the process's conversion cost was measured: its energy, labour and capital are taken off at that country's prices. */
  readonly referenceCountry: string | null;
}

export interface SpecInput {
  readonly recipe: string;
  readonly product: string;
  /** Units of the input per unit of the product. */
  readonly quantity: SpecFigure;
}

/** Kilowatt-hours, megajoules of heat, hours of work, US dollars besides, investment per yearly unit, direct kilograms of CO2e, days. */
export const costFields = ['kwh', 'heat', 'hours', 'other', 'capex', 'direct', 'days'] as const;
export type CostField = (typeof costFields)[number];

/** What a recipe takes per unit of product, in place of what the process says. */
export interface SpecCost {
  readonly recipe: string;
  /** Null = everywhere. */
  readonly country: string | null;
  readonly field: CostField;
  readonly figure: SpecFigure;
}

export interface SpecSite extends Omit<SiteRow, 'fixedCost' | 'currency' | 'priceYear'> {
  /** US dollars per year while open. */
  readonly fixedCost: SpecFigure;
}

export interface SpecLine {
  readonly site: string;
  readonly recipe: string;
  /** Units of the product per year and line. */
  readonly capacity: SpecFigure;
  readonly minimumLoad: number;
  readonly maximumLines: number;
  readonly installedLines: number;
}

export interface SpecSupply {
  readonly supplier: string;
  readonly product: string;
  readonly price: SpecFigure;
  readonly capacity: number | null;
  readonly kgCo2e: number | null;
  readonly leadDays: number | null;
}

export interface SpecDemand {
  readonly market: string;
  readonly product: string;
  /** Units per year. */
  readonly quantity: SpecFigure;
  /** US dollars per unit, delivered from outside; null = nobody else sells it. */
  readonly outsidePrice: SpecFigure | null;
  readonly outsideKgCo2e: number | null;
  readonly unmetPenalty: number | null;
}

export interface ChainSpec {
  readonly title: Names;
  readonly about: Names;
  readonly isDemonstration: boolean;
  readonly priceYear: number;
  readonly partners: readonly PartnerRow[];
  readonly stages: readonly StageRow[];
  readonly products: readonly SpecProduct[];
  readonly recipes: readonly SpecRecipe[];
  readonly inputs: readonly SpecInput[];
  readonly costs: readonly SpecCost[];
  readonly sites: readonly SpecSite[];
  readonly lines: readonly SpecLine[];
  readonly suppliers: readonly SupplierRow[];
  readonly supplies: readonly SpecSupply[];
  readonly markets: readonly MarketRow[];
  readonly demands: readonly SpecDemand[];
  /** Ids of trade agreements that goods may move under. */
  readonly agreements: readonly string[];
  readonly groups: readonly GroupRow[];
  readonly limits: readonly LimitRow[];
  readonly disruptions: readonly DisruptionRow[];
  readonly effects: readonly EffectRow[];
}
