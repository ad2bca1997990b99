import { isMember } from '@hamkor/nomenclature';
import type { OptionKind } from '@hamkor/trade';
import type { Parameters } from '../api/client.ts';
import { isMemberPlaces } from './member-places.ts';

/** What options rest on and how they are weighed: the same on the list, on an option's page and in its brief. */
export interface OptionBasis {
  /** `value:2,fit:0`; parts not named keep their default. */
  readonly weights?: string;
  /** A vintage by name or `name@content`, or `shipped`; absent: the one in use. */
  readonly vintage?: string;
  /** Fuels and gold are counted unless they are left out. */
  readonly fuels?: 'without';
  /** `KAZ:KZAST,CHN:CNURM`: places that freight goes from and to instead of the members’ main ones. */
  readonly places?: string;
}

/** What the address of the options page may say; every value is the text that stands in the address. */
export interface OptionSearch extends OptionBasis {
  readonly kind?: OptionKind;
  readonly member?: string;
  readonly partner?: string;
  /** First digits of a heading. */
  readonly product?: string;
  /** Free text in any of the three languages. */
  readonly q?: string;
  /** Least value in USD. */
  readonly min?: string;
  /** Most days that freight may take between the partners. */
  readonly days?: string;
  readonly confidence?: 'published' | 'estimated' | 'unverified';
  readonly grade?: 'A' | 'B' | 'C';
  readonly page?: string;
}

/** Options on one page of the list. */
export const pageLength = 25;

const kinds: readonly string[] = [
  'substitution',
  'joint-diversification',
  'localisation',
  'co-production',
  'export-potential',
  'complementarity',
  'production-sharing',
] satisfies OptionKind[];

const accepted: Readonly<Record<keyof OptionSearch, (text: string) => boolean>> = {
  kind: (text) => kinds.includes(text),
  member: isMember,
  partner: isMember,
  product: (text) => /^\d{1,4}$/.test(text),
  q: (text) => text.trim() !== '' && text.length <= 200,
  min: (text) => /^\d{1,15}$/.test(text),
  days: (text) => /^[1-9]\d{0,2}$/.test(text) && Number(text) <= 365,
  confidence: (text) => ['published', 'estimated', 'unverified'].includes(text),
  grade: (text) => ['A', 'B', 'C'].includes(text),
  weights: (text) => text.length <= 300,
  vintage: (text) => /^[^\s/?#]{1,200}$/.test(text),
  fuels: (text) => text === 'without',
  places: isMemberPlaces,
  page: (text) => /^[1-9]\d{0,4}$/.test(text),
};

/** Keeps what the page understands of an address; anything else is left out rather than refused. */
export const validateOptionSearch = (search: Record<string, unknown>): OptionSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );

/** The part of an address that goes with the reader from the list to an option and to its brief. */
export const validateOptionBasis = (search: Record<string, unknown>): OptionBasis => {
  const { weights, vintage, fuels, places } = validateOptionSearch(search);
  return {
    ...(weights === undefined ? {} : { weights }),
    ...(vintage === undefined ? {} : { vintage }),
    ...(fuels === undefined ? {} : { fuels }),
    ...(places === undefined ? {} : { places }),
  };
};

/** The same for links, which take plain texts. */
export const basisSearch = (basis: OptionBasis): Readonly<Record<string, string>> => ({
  ...validateOptionBasis({ ...basis }),
});

/** What an option's page asks the API for beside the option. */
export const basisParameters = ({ weights, vintage, fuels, places }: OptionBasis): Parameters => ({
  weights,
  vintage,
  fuels,
  places,
});

/** The filters as the API takes them, without paging. */
export const filterParameters = (search: OptionSearch): Parameters => ({
  kind: search.kind,
  member: search.member,
  partner: search.partner,
  product: search.product,
  q: search.q,
  minValue: search.min,
  withinDays: search.days,
  confidence: search.confidence,
  grade: search.grade,
  ...basisParameters(search),
});

/**
 * Whether the list shows one row a product: many sets of partners could make the same product together, and a list
 * of them in a row would hide the others. Asked for one product, all its sets are shown.
 */
export const isByProduct = ({ kind, product }: OptionSearch): boolean =>
  kind === 'joint-diversification' && product === undefined;

/** The query of one page of the list. */
export const listParameters = (search: OptionSearch): Parameters => ({
  ...filterParameters(search),
  group: isByProduct(search) ? 'product' : undefined,
  // Scores of different kinds cannot be compared: together they stand by their rank within their kind.
  sort: search.kind === undefined ? 'rank' : undefined,
  limit: pageLength,
  offset: (Number(search.page ?? 1) - 1) * pageLength,
});

/** Whether anything but the kind, the data and the page narrows the list. */
export const isFiltered = (search: OptionSearch): boolean =>
  (['member', 'partner', 'product', 'q', 'min', 'days', 'confidence', 'grade'] as const).some(
    (name) => search[name] !== undefined,
  );
