import type { FigureDocument } from '@hamkor/contract';
import type { Step } from '@hamkor/provenance';
import { withoutFuelsAndGold } from '@hamkor/bilateral';
import type { MemberYears } from '../world/member-years.ts';
import type { ProductYears } from '../world/product-years.ts';
import type { FigureBasis } from '../world/trade-figure.ts';
import { tradeFigure } from '../world/trade-figure.ts';
import type { TrendQuestion, TrendSeries } from './trend-question.ts';
import { blocCode, worldCode } from './trend-question.ts';

export interface TrendInput {
  readonly memberYears: MemberYears;
  readonly productYears: ProductYears;
  /** Origin and whether it is synthetic; years are those of each point. */
  readonly basis: Omit<FigureBasis, 'years'>;
  /** Whether the vintage's rows are shown as its producer has them, not reconciled here. */
  readonly isPublished: boolean;
}

/** A value of one year with the steps behind it; NaN is unknown. */
interface Point {
  readonly value: number;
  readonly unit: string;
  readonly steps?: readonly Step[];
}

/** Which products a question counts. */
const countedOf = (products: readonly string[], { product, fuels }: TrendQuestion): Uint8Array => {
  const mask = fuels === 'with' ? new Uint8Array(products.length).fill(1) : withoutFuelsAndGold(products);
  return product === null ? mask : mask.map((mark, k) => (products[k]!.startsWith(product) ? mark : 0));
};

/** Sum of a row of products that count. */
const sumOf = (row: Float64Array, counted: Uint8Array): number => {
  let sum = 0;
  for (let k = 0; k < row.length; k++) if (counted[k] === 1) sum += row[k]!;
  return sum;
};

const rowsOf = ({ products, members, exports, imports, world }: ProductYears) => {
  const width = products.length;
  const row = (table: Float64Array, at: number): Float64Array => table.subarray(at * width, (at + 1) * width);
  return {
    exports: (year: number, member: number) => row(exports, year * members.length + member),
    imports: (year: number, member: number) => row(imports, year * members.length + member),
    world: (year: number) => row(world, year),
  };
};

const kindOf = ({ fuels }: TrendQuestion): 'usd' | 'rest' => (fuels === 'with' ? 'usd' : 'rest');

/** What a member sells or buys in a year; NaN where not one flow of it is recorded. */
const moneyOf = ({ memberYears, productYears }: TrendInput, question: TrendQuestion) => {
  const rows = rowsOf(productYears);
  const counted = countedOf(productYears.products, question);
  return (side: 'exports' | 'imports', year: number, member: string): number => {
    const all =
      side === 'exports' ? memberYears.sold(year, member, 'usd') : memberYears.bought(year, member, 'usd');
    if (all === 0) return Number.NaN;
    if (question.product !== null)
      return sumOf(
        rows[side](productYears.years.indexOf(year), productYears.members.indexOf(member)),
        counted,
      );
    return side === 'exports'
      ? memberYears.sold(year, member, kindOf(question))
      : memberYears.bought(year, member, kindOf(question));
  };
};

/** Products with a Balassa index of at least 1, and concentration of exports on products; of a year and member. */
const structureOf = ({ productYears }: TrendInput, question: TrendQuestion) => {
  const rows = rowsOf(productYears);
  const counted = countedOf(productYears.products, question);
  return (
    yearAt: number,
    memberAt: number,
  ): { readonly diversity: number; readonly hhi: number; readonly sold: number } => {
    const own = rows.exports(yearAt, memberAt);
    const world = rows.world(yearAt);
    const [total, all] = [sumOf(own, counted), sumOf(world, counted)];
    let [diversity, squares, sold] = [0, 0, 0];
    for (let k = 0; k < own.length; k++) {
      if (counted[k] === 0 || own[k] === 0) continue;
      sold++;
      squares += own[k]! ** 2;
      if (own[k]! * all >= total * world[k]!) diversity++;
    }
    return total > 0
      ? { diversity, hhi: squares / total ** 2, sold }
      : { diversity: Number.NaN, hhi: Number.NaN, sold };
  };
};

/** Share of exports that goes to members; of one member, or of all together (null). */
const intraShareOf = ({ memberYears }: TrendInput, question: TrendQuestion, members: readonly string[]) => {
  const kind = kindOf(question);
  return (year: number, member: string | null): Point => {
    const from = member === null ? members : [member];
    let [inside, total] = [0, 0];
    // Without trade with others the shares would all be 1: their total is not loaded.
    const isWhole = from.some((exporter) => memberYears.amount(year, exporter, null).rows > 0);
    for (const exporter of from) {
      total += memberYears.sold(year, exporter, kind);
      for (const importer of members) inside += memberYears.amount(year, exporter, importer)[kind];
    }
    return {
      value: isWhole && total > 0 ? inside / total : Number.NaN,
      unit: 'share',
      steps: [{ key: 'measure.intra-share', args: { inside, total } }],
    };
  };
};

/** One line of points over all years of the vintage, oldest first. */
export const loadedTrend = (input: TrendInput, question: TrendQuestion): TrendSeries[] => {
  const { memberYears, productYears, basis } = input;
  const { years } = memberYears;
  const series = (iso3: string, point: (year: number) => Point): TrendSeries => ({
    iso3,
    points: years.map((year): FigureDocument => {
      const { value, unit, steps = [] } = point(year);
      const known = Number.isFinite(value) ? steps : [];
      return tradeFigure({ ...basis, years: [year] }, value, unit, {
        steps: known,
        // Plain sums of what the origin states are told as it states them.
        isPublished: input.isPublished && unit === 'USD' && steps.length === 0,
      });
    }),
  });
  const ofMembers = (point: (year: number, member: string) => Point): TrendSeries[] =>
    question.members.map((member) => series(member, (year) => point(year, member)));
  switch (question.measure) {
    case 'exports':
    case 'imports': {
      const money = moneyOf(input, question);
      const side = question.measure;
      return ofMembers((year, member) => ({ value: money(side, year, member), unit: 'USD' }));
    }
    case 'balance': {
      const money = moneyOf(input, question);
      return ofMembers((year, member) => {
        const [exports, imports] = [money('exports', year, member), money('imports', year, member)];
        const steps = [{ key: 'measure.balance', args: { exports, imports } }];
        return { value: exports - imports, unit: 'USD', steps };
      });
    }
    case 'intra-share': {
      const share = intraShareOf(input, question, productYears.members);
      return [series(blocCode, (year) => share(year, null)), ...ofMembers(share)];
    }
    case 'diversity':
    case 'hhi': {
      const structure = structureOf(input, question);
      const { measure } = question;
      const count = countedOf(productYears.products, question).reduce((sum, mark) => sum + mark, 0);
      return ofMembers((year, member) => {
        const found = structure(productYears.years.indexOf(year), productYears.members.indexOf(member));
        const isWorld = memberYears.amount(year, null, null).rows > 0;
        const isWhole = memberYears.amount(year, member, null).rows > 0;
        return measure === 'diversity'
          ? {
              value: isWorld ? found.diversity : Number.NaN,
              unit: 'products',
              steps: [{ key: 'measure.diversity', args: { count } }],
            }
          : {
              value: isWhole ? found.hhi : Number.NaN,
              unit: 'index',
              steps: [{ key: 'measure.export-hhi', args: { count: found.sold } }],
            };
      });
    }
    case 'world-demand': {
      const rows = rowsOf(productYears);
      const counted = countedOf(productYears.products, question);
      return [
        series(worldCode, (year) => ({
          value:
            memberYears.amount(year, null, null).rows === 0
              ? Number.NaN
              : question.product === null
                ? memberYears.sold(year, null, kindOf(question))
                : sumOf(rows.world(productYears.years.indexOf(year)), counted),
          unit: 'USD',
        })),
      ];
    }
  }
};
