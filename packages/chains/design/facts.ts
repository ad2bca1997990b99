/** The facts a chain is designed from, as the tables of the data folder give them. Nothing here is computed. */
import type { Confidence } from '@hamkor/provenance';
import type { Names } from '../model/model.ts';

/** Where a row comes from. */
interface Sourced {
  readonly id: string;
  /** Id of the origin in the data folder. */
  readonly origin: string;
  readonly source: string;
  readonly year: number | null;
  readonly confidence: Confidence;
}

/** A row with one figure; `low` and `high` null where the source gives no range. */
interface Valued extends Sourced {
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
}

/** A way to make a product. */
export interface Process {
  readonly id: string;
  readonly chain: string;
  readonly name: Names;
  /** Heading of HS 2022 of what is made. */
  readonly outputHs: string;
  readonly outputName: string;
  readonly outputUnit: string;
}

/** What the tables know of a process, per unit of output where `unit` does not say otherwise. */
export const processParameters = [
  'input',
  'yield',
  'electricity_kwh',
  'heat_mj',
  'water_m3',
  'labour_hours',
  'conversion_cost',
  'capex_per_annual_unit',
  'typical_line_capacity',
  'minimum_efficient_scale',
  'process_kgco2e',
  'lead_time_days',
  'unit_conversion',
  'local_content_share',
] as const;
export type ProcessParameterKind = (typeof processParameters)[number];

export interface ProcessParameter extends Valued {
  readonly process: string;
  readonly parameter: ProcessParameterKind;
  /** Heading of the input, or which variant of the figure; null where there is one only. */
  readonly of: string | null;
  /** Of inputs: processes of the same tables that make them. */
  readonly madeBy: readonly string[];
  readonly basis: string;
  /** Of money: ISO 4217 and year of prices; null elsewhere. */
  readonly currency: string | null;
  readonly priceYear: number | null;
  readonly note: string | null;
}

/** US dollars per unit. */
export interface UnitPrice extends Valued {
  readonly hs: string;
  readonly name: string;
  /** Terms: ex works, FOB, average of a year. */
  readonly basis: string;
  readonly region: string;
}

export interface FactorCost extends Valued {
  readonly country: string;
  readonly factor: string;
  readonly currency: string | null;
  readonly priceYear: number | null;
  readonly scope: string | null;
}

/** US dollars per euro, average of a year. */
export interface EuroRate {
  readonly year: number;
  readonly usdPerEuro: number;
}

/** Averages over groups of products, never the duty of one. */
export const tariffScopes = ['all', 'primary', 'agri', 'non-agri'] as const;
/** `simple` and `weighted` averages of what is applied; `bound` rates and quoted `peak`s are for comparison. */
export const tariffKinds = ['simple', 'weighted', 'bound', 'peak'] as const;

export interface MfnRate extends Sourced {
  readonly market: string;
  /** A scope, or a heading. */
  readonly scope: string;
  /** Per cent of the value. */
  readonly ratePercent: number;
  readonly kind: (typeof tariffKinds)[number];
}

export interface TradeAgreement extends Omit<Sourced, 'year'> {
  readonly name: Names;
  readonly parties: readonly string[];
  readonly inForceYear: number | null;
  /** Last year of force; null = still in force. */
  readonly untilYear: number | null;
  readonly isFreeCirculation: boolean;
  readonly needsHeadingChange: boolean;
  /** Least content by value, per cent; null = none known. */
  readonly valueContentPercent: number | null;
  /** Part of the MFN rate that is left on average, 0 to 1; null = unknown. */
  readonly mfnShareLeft: number | null;
  readonly mfnShareBasis: string | null;
}

export interface DesignFacts {
  readonly processes: readonly Process[];
  readonly parameters: readonly ProcessParameter[];
  readonly prices: readonly UnitPrice[];
  readonly costs: readonly FactorCost[];
  readonly euroRates: readonly EuroRate[];
  readonly mfnRates: readonly MfnRate[];
  readonly agreements: readonly TradeAgreement[];
}
