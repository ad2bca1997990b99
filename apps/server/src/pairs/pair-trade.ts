import type { PairDocument, ProductDocument } from '@hamkor/contract';
import {
  bilateralRca,
  flowsBetween,
  grubelLloydByProduct,
  matchedByProduct,
  productRow,
  quadrantOf,
  tradeType,
  unitValueOf,
} from '@hamkor/bilateral';
import type { Fuels, PairMeasures } from './pair-measures.ts';
import type { MemberYears } from '../world/member-years.ts';
import { orNull, tradeFigure } from '../world/trade-figure.ts';

type PairTrade = NonNullable<PairDocument['trade']>;
type Direction = PairTrade['directions'][0];
type Named = { readonly hs: string; readonly name: ProductDocument['name'] };

/** How many products a list of a pair shows. */
const most = 15;

export interface PairTradeInput {
  readonly measures: PairMeasures;
  readonly years: MemberYears;
  /** World exports by product, for the Balassa index. */
  readonly worldByProduct: Float64Array;
  readonly nameOf: (hs: string) => ProductDocument['name'];
  /** Whether the vintage's rows are shown as its producer has them, not reconciled here. */
  readonly isPublished: boolean;
}

/** Places of the largest values above 0 that count, largest first; equals in order of code. */
const largest = (values: Float64Array, counted: Uint8Array | undefined): number[] =>
  Array.from(values.keys())
    .filter((k) => values[k]! > 0 && counted?.[k] !== 0)
    .sort((a, b) => values[b]! - values[a]! || a - b)
    .slice(0, most);

const kindOf = (fuels: Fuels): 'usd' | 'rest' => (fuels === 'with' ? 'usd' : 'rest');

/** One direction of a pair: its history, its measures, what it consists of and what it might. */
const directionOf = (
  { measures, years, worldByProduct, nameOf, isPublished }: PairTradeInput,
  i: number,
  j: number,
): Direction => {
  const { trade, counted, fuels, rows, known } = measures;
  const [exporter, importer] = [trade.members[i]!, trade.members[j]!];
  const cell = i * trade.members.length + j;
  const { usd, low, high } = flowsBetween(trade, i, j);
  const exports = productRow(trade.exports, rows[i]!, trade);
  const imports = productRow(trade.imports, rows[j]!, trade);
  const product = (k: number): Named => ({ hs: trade.products[k]!, name: nameOf(trade.products[k]!) });
  const money = (value: number, bounds: { low?: number; high?: number } = {}) =>
    tradeFigure(trade, value, 'USD', bounds);
  const local = bilateralRca(usd, imports);
  const total = measures.value[cell]!;
  const allExports = exports.reduce((sum, value) => sum + value, 0);
  const allWorld = worldByProduct.reduce((sum, value) => sum + value, 0);
  const matched = matchedByProduct(exports, imports);
  const unused = matched.map((value, k) => Math.max(0, value - usd[k]!));
  const share = total / measures.sold[rows[i]!]!;
  const weight = measures.bought[rows[j]!]! / measures.world;
  const reachable = measures.bought[rows[j]!]! / (measures.world - measures.bought[rows[i]!]!);
  const count = counted === undefined ? trade.products.length : counted.reduce((sum, mark) => sum + mark, 0);
  const missing = [{ key: 'measure.not-recorded', args: { exporter, importer } }];
  const isTold = known.exports[i]! && known.imports[j]!;
  const partial = [{ key: 'measure.not-whole', args: {} }];
  const unknown = isTold && known.isWorld ? missing : partial;
  const told = (key: string, value: number, args: Record<string, string | number>) =>
    tradeFigure(trade, value, key === 'complementarity' ? 'index' : 'ratio', {
      steps: Number.isFinite(value)
        ? [{ key: `measure.${key}`, args: { exporter, importer, ...args } }]
        : unknown,
    });
  const fit = { count };
  return {
    exporter,
    importer,
    history: years.years.map((year) => {
      const amount = years.amount(year, exporter, importer);
      const value = amount.rows === 0 ? Number.NaN : amount[kindOf(fuels)];
      return tradeFigure({ ...trade, years: [year] }, value, 'USD', {
        isPublished: isPublished && fuels === 'with',
        ...(fuels === 'with' ? { low: amount.low, high: amount.high } : {}),
        steps: amount.rows === 0 ? missing : [],
      });
    }),
    intensityKojima: told('kojima', measures.kojima[cell]!, { share, weight }),
    intensityDrysdale: told('drysdale', measures.drysdale[cell]!, { share, weight: reachable }),
    complementarity: told('complementarity', measures.complementarity[cell]!, fit),
    complementarityWithoutFuels: told('complementarity', measures.complementarityWithoutFuels[cell]!, {
      count: measures.countWithoutFuels,
    }),
    matched: tradeFigure(trade, measures.matched[cell]!, 'USD', {
      steps: isTold ? [{ key: 'measure.matched', args: { exporter, importer } }] : partial,
    }),
    top: largest(usd, counted).map((k) => ({
      product: product(k),
      value: money(usd[k]!, { low: low[k]!, high: high[k]! }),
      share: usd[k]! / total,
      rca: known.isWorld ? orNull((exports[k]! * allWorld) / (allExports * worldByProduct[k]!)) : null,
      bilateralRca: known.imports[j]! ? orNull(local[k]!) : null,
    })),
    unused: (isTold ? largest(unused, counted) : []).map((k) => ({
      product: product(k),
      matched: money(matched[k]!),
      already: money(usd[k]!, { low: low[k]!, high: high[k]! }),
    })),
  };
};

/** Products that go both ways, those with the most matched trade first. */
const intraIndustryOf = (
  { measures, nameOf }: PairTradeInput,
  a: number,
  b: number,
): PairTrade['intraIndustry'] => {
  const { trade, counted } = measures;
  const [there, back] = [flowsBetween(trade, a, b), flowsBetween(trade, b, a)];
  const index = grubelLloydByProduct(there.usd, back.usd);
  return largest(matchedByProduct(there.usd, back.usd), counted).flatMap((k) => {
    const ratio = unitValueOf(there, k) / unitValueOf(back, k);
    const type = tradeType(there.usd[k]!, back.usd[k]!, ratio);
    if (type === null) return [];
    return [
      {
        product: { hs: trade.products[k]!, name: nameOf(trade.products[k]!) },
        gl: index[k]!,
        there: tradeFigure(trade, there.usd[k]!, 'USD', { low: there.low[k]!, high: there.high[k]! }),
        back: tradeFigure(trade, back.usd[k]!, 'USD', { low: back.low[k]!, high: back.high[k]! }),
        unitValueRatio: orNull(ratio),
        type,
      },
    ];
  });
};

/** Everything that loaded trade says of two members; a and b are places among the members. */
export const pairTrade = (input: PairTradeInput, a: number, b: number): PairTrade => {
  const { measures } = input;
  const { trade, borders } = measures;
  const cell = a * trade.members.length + b;
  const { matched, trade: both } = measures.intraIndustry[cell]!;
  const { horizontal, vertical, unknown } = measures.split(a, b);
  const told = { steps: [{ key: 'measure.split', args: {} }] };
  return {
    directions: [directionOf(input, a, b), directionOf(input, b, a)],
    grubelLloyd: tradeFigure(trade, measures.grubelLloyd[cell]!, 'index', {
      steps: [{ key: 'measure.grubel-lloyd', args: { matched, trade: both } }],
    }),
    split: {
      horizontal: tradeFigure(trade, horizontal, 'share', told),
      vertical: tradeFigure(trade, vertical, 'share', told),
      unknown: tradeFigure(trade, unknown, 'share', told),
    },
    intraIndustry: intraIndustryOf(input, a, b),
    quadrant: quadrantOf(
      measures.complementarity[cell]!,
      measures.kojima[cell]!,
      measures.grubelLloyd[cell]!,
      borders,
    ),
  };
};
