import type { TradeEvidence } from './evidence.ts';
import type { HeadingColumns } from './heading-columns.ts';

/** A real joint project, as the data bank knows it. */
export interface ProjectRow {
  readonly id: string;
  /** ISO codes of the countries that take part. */
  readonly countries: readonly string[];
  /** HS 2022 codes of four to six digits. */
  readonly hs: readonly string[];
  readonly stage: string;
  readonly startYear: number | null;
}

/** A project that can be ranked: at least two members, at least one product among the candidates. */
export interface ValidationCase {
  readonly id: string;
  readonly startYear: number | null;
  /** Places of the countries among the members, ascending. */
  readonly partners: readonly number[];
  /** Columns of its products, ascending. */
  readonly products: readonly number[];
}

/** Why a project is not ranked. */
export type LeftOutReason =
  | 'no-product' // the bank names no product
  | 'fewer-than-two-members'
  | 'raw-material' // all its products come straight from the ground
  | 'outside-product-space'; // no trade of its products is known

export interface LeftOut {
  readonly id: string;
  readonly reason: LeftOutReason;
}

export interface ValidationCases {
  readonly used: readonly ValidationCase[];
  readonly leftOut: readonly LeftOut[];
}

const unique = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((a, b) => a - b);

/** Headings a project is ranked among: all of the columns but raw materials, where ore and weather decide. */
export const validationUniverse = ({ headings }: HeadingColumns): number[] =>
  headings.flatMap(({ stage }, column) => (stage === 'raw' ? [] : [column]));

/** The projects that can be ranked, and why the others cannot. Products are cut to four digits. */
export const validationCases = (
  { members }: Pick<TradeEvidence, 'members'>,
  columns: HeadingColumns,
  projects: readonly ProjectRow[],
): ValidationCases => {
  const used: ValidationCase[] = [];
  const leftOut: LeftOut[] = [];
  for (const { id, countries, hs, startYear } of projects) {
    const partners = unique(countries.map((iso3) => members.indexOf(iso3)).filter((member) => member >= 0));
    const found = hs.flatMap((code) => columns.columnOf(code.slice(0, 4)) ?? []);
    const products = unique(found.filter((column) => columns.headings[column]!.stage !== 'raw'));
    const refuse = (reason: LeftOutReason): number => leftOut.push({ id, reason });
    if (hs.length === 0) refuse('no-product');
    else if (partners.length < 2) refuse('fewer-than-two-members');
    else if (found.length === 0) refuse('outside-product-space');
    else if (products.length === 0) refuse('raw-material');
    else used.push({ id, startYear, partners, products });
  }
  return { used, leftOut };
};
