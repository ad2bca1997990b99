import type { Figure } from '@hamkor/provenance';

/** The facts behind one option, by kind: what the option page unfolds and draws. */
export type Explanation =
  | SubstitutionExplanation
  | JointDiversificationExplanation
  | LocalisationExplanation
  | CoProductionExplanation
  | ExportPotentialExplanation
  | ComplementarityExplanation
  | ProductionSharingExplanation;

export interface SubstitutionExplanation {
  readonly kind: 'substitution';
  /** What the importer buys outside, and what the supplier sells outside: means over the years stated. */
  readonly outsideImports: Figure;
  readonly spareExports: Figure;
  /** min of the two, before the unit-value fit. */
  readonly matched: Figure;
  readonly importUnitValue: Figure;
  readonly exportUnitValue: Figure;
  /** exp(-|ln(UV_export / UV_import)|), 0 to 1; value null when either mass is missing. */
  readonly fit: Figure;
  /** All pairs of this product together: the maximum flow, and what of it this pair carries. */
  readonly joint: { readonly bound: Figure; readonly pairwiseSum: Figure; readonly thisPair: Figure };
  readonly outsideSuppliers: readonly { readonly iso3: string; readonly value: Figure }[];
  readonly supplierHhi: Figure;
  readonly history: readonly {
    readonly year: number;
    readonly outsideImports: Figure;
    readonly spareExports: Figure;
    readonly alreadyBetween: Figure;
  }[];
  /** min(1, exports / imports) of the supplier: below 1 a part of what it sells was bought; null where not known. */
  readonly reExportGuard: number | null;
  /** The six-digit lines behind the heading, largest first; empty where only the heading is known. */
  readonly subheadings: readonly {
    readonly hs: string;
    readonly outsideImports: Figure;
    readonly spareExports: Figure;
    readonly matched: Figure;
    readonly fit: number | null;
    readonly value: Figure;
  }[];
}

/** One main input of a product: its weight by cost order and who among the partners and members has it. */
export interface InputHolding {
  readonly hs: string;
  /** Cost-order weight 1, 1/2, 1/3 …, normalised to sum 1. */
  readonly weight: number;
  /** Partners with Balassa index >= 1 in it, with their exports. */
  readonly holders: readonly { readonly iso3: string; readonly rca: number; readonly exports: Figure }[];
  /** Other members that have it. */
  readonly otherMembers: readonly string[];
}

/** A neighbour in product space that some partner already exports with advantage. */
export interface Neighbour {
  readonly hs: string;
  readonly proximity: number;
  readonly holders: readonly string[];
}

export interface Closeness {
  readonly iso3: string;
  readonly rca: number | null;
  readonly density: number;
  /** Residual of density on the product's mean density, in the product's standard deviations. */
  readonly relativeDensity: number;
  /** Share of cost-weighted main inputs held; null where no input is recorded or known. */
  readonly inputCoverage: number | null;
}

export interface JointDiversificationExplanation {
  readonly kind: 'joint-diversification';
  readonly pooledDensity: number;
  readonly pooledRelativeDensity: number;
  readonly bestSingle: string;
  readonly pooledInputCoverage: number;
  readonly alone: readonly Closeness[];
  readonly inputs: readonly InputHolding[];
  readonly neighbours: readonly Neighbour[];
  readonly complexity: Figure;
  readonly worldDemand: readonly Figure[];
  readonly demandGrowthPerYear: Figure;
}

export interface LocalisationExplanation {
  readonly kind: 'localisation';
  readonly holderExports: Figure;
  readonly holderWorldShare: Figure;
  readonly holderRca: number;
  readonly host: Closeness;
  readonly inputs: readonly InputHolding[];
  readonly neighbours: readonly Neighbour[];
  /** Size of the host's market: imports of the product group, GDP or total imports, as known. */
  readonly hostMarket: Figure;
  readonly complexity: Figure;
  readonly worldDemand: readonly Figure[];
  readonly demandGrowthPerYear: Figure;
}

/** One rung from raw material to the product. */
export interface Rung {
  readonly hs: string;
  readonly stage: string;
  /** Each member's standing at this rung, members with any exports only. */
  readonly members: readonly Closeness[];
}

export interface CoProductionExplanation {
  readonly kind: 'co-production';
  readonly upstreamExports: Figure;
  readonly upstreamRca: number;
  readonly downstream: Closeness;
  /** Place of the input in the product's cost order, from 1, and its weight. */
  readonly inputPlace: number;
  readonly inputWeight: number;
  /** Input per unit of output between the two sectors (2011), where the table has them. */
  readonly sectorCoefficient: Figure;
  readonly ladder: readonly Rung[];
  readonly complexity: Figure;
  readonly worldDemand: readonly Figure[];
  readonly demandGrowthPerYear: Figure;
}

/** Export potential after Decreux & Spies (2016): actual beside potential, and the three factors of it. */
export interface ExportPotentialExplanation {
  readonly kind: 'export-potential';
  readonly actual: Figure;
  readonly potential: Figure;
  readonly unrealised: Figure;
  readonly supply: {
    readonly value: Figure;
    readonly projectedShare: number;
    readonly reExportGuard: number;
    /** Null where no tariffs are loaded: it then counts as 1. */
    readonly tariffAdvantage: number | null;
  };
  readonly demand: {
    readonly value: Figure;
    readonly growth: number;
    readonly tariffAdvantage: number | null;
  };
  readonly ease: {
    readonly value: number;
    readonly distanceFactor: number;
    readonly pairFactor: number;
    /** The pair does not trade: the median of its neighbours stands for it. */
    readonly isFloor: boolean;
  };
  readonly untappedByEase: Figure;
  readonly untappedByGrowth: Figure;
  readonly subheadings: readonly {
    readonly hs: string;
    readonly actual: Figure;
    readonly potential: Figure;
  }[];
}

/** How a pair of members stands by the match of its trade and its intensity. */
export type Quadrant = 'match-unused' | 'match-used' | 'production-sharing' | 'weak';

/** What one member exports against what another imports, over all products. */
export interface ComplementarityExplanation {
  readonly kind: 'complementarity';
  readonly complementarity: Figure;
  readonly complementarityWithoutFuels: Figure;
  readonly intensityKojima: Figure;
  readonly intensityDrysdale: Figure;
  readonly grubelLloyd: Figure;
  readonly quadrant: Quadrant;
  /** Where the quadrants part: medians over all pairs of members. */
  readonly borders: { readonly complementarity: number; readonly intensity: number };
  readonly matched: Figure;
  readonly actual: Figure;
  readonly products: readonly {
    readonly hs: string;
    readonly exports: Figure;
    readonly imports: Figure;
    readonly matched: Figure;
    readonly already: Figure;
  }[];
  readonly pairs: readonly {
    readonly exporter: string;
    readonly importer: string;
    readonly complementarity: number;
    readonly intensity: number;
  }[];
}

/** How a two-way trade is told by its unit values. */
export type SharingType = 'horizontal' | 'vertical' | 'unknown' | 'one-way';

/** Two members that already trade parts of one kind both ways. */
export interface ProductionSharingExplanation {
  readonly kind: 'production-sharing';
  readonly grubelLloyd: Figure;
  readonly horizontalShare: number | null;
  readonly there: Figure;
  readonly back: Figure;
  readonly subheadings: readonly {
    readonly hs: string;
    readonly bec: string | null;
    readonly gl: number;
    readonly there: Figure;
    readonly back: Figure;
    readonly unitValueRatio: number | null;
    readonly type: SharingType;
  }[];
}
