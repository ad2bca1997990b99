import { isMember } from '@hamkor/nomenclature';

export const measures = [
  'exports',
  'imports',
  'balance',
  'intra-share',
  'diversity',
  'hhi',
  'world-demand',
] as const;
export type Measure = (typeof measures)[number];

/** What an address of the trends page may say. */
export interface TrendSearch {
  readonly measure?: Measure;
  /** Up to four members, joined by commas. */
  readonly member?: string;
  /** A code of two, four or six digits. */
  readonly product?: string;
  readonly fuels?: 'without';
  /** `own`: each series in a small chart on a scale of its own. */
  readonly scale?: 'own';
  readonly vintage?: string;
}

/** A chart holds four series that can still be told apart. */
export const mostMembers = 4;

const isMeasure = (text: string): boolean => (measures as readonly string[]).includes(text);

const accepted: Readonly<Record<keyof TrendSearch, (text: string) => boolean>> = {
  measure: isMeasure,
  member: (text) => {
    const codes = text.split(',');
    return codes.length <= mostMembers && new Set(codes).size === codes.length && codes.every(isMember);
  },
  product: (text) => /^(?:\d{2}){1,3}$/.test(text),
  fuels: (text) => text === 'without',
  scale: (text) => text === 'own',
  vintage: (text) => text !== '' && text.length <= 160,
};

/** Keeps what the page understands of an address. */
export const validateTrendSearch = (search: Record<string, unknown>): TrendSearch =>
  Object.fromEntries(
    Object.entries(accepted).flatMap(([name, fits]) => {
      const text = search[name];
      return typeof text === 'string' && fits(text) ? [[name, text]] : [];
    }),
  );

/** Measures that can be asked of one product. */
const ofProduct: ReadonlySet<Measure> = new Set(['exports', 'imports', 'balance', 'world-demand']);
/** Measures of single members; the others are of the bloc or of the world. */
const ofMembers: ReadonlySet<Measure> = new Set(['exports', 'imports', 'balance', 'diversity', 'hhi']);

export const takesProduct = (measure: Measure): boolean => ofProduct.has(measure);
export const takesMembers = (measure: Measure): boolean => ofMembers.has(measure);

/** Shown until the reader chooses. */
const first = 'CHN,RUS,IND,KAZ';

/** The members chosen, or those shown until somebody chooses. */
export const membersOf = ({ member }: TrendSearch): readonly string[] => (member ?? first).split(',');

/** The question as the server takes it: nothing that the measure cannot be asked of. */
export const trendParameters = (search: TrendSearch) => {
  const measure = search.measure ?? 'exports';
  return {
    measure,
    member: takesMembers(measure) ? membersOf(search).join(',') : undefined,
    product: takesProduct(measure) ? search.product : undefined,
    fuels: search.fuels,
    vintage: search.vintage,
  };
};
