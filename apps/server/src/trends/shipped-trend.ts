import { isFuelOrGold } from '@hamkor/bilateral';
import type { FigureDocument } from '@hamkor/contract';
import type { Facts } from '../facts/facts.ts';
import { productsOf } from '../products/products-of.ts';
import { tradeFigure } from '../world/trade-figure.ts';
import type { TrendQuestion, TrendSeries } from './trend-question.ts';
import { worldCode } from './trend-question.ts';

/** Exports of members by heading are known of this year only. */
const matrix = { origin: 'growth-lab-hs92', isSynthetic: false, years: [2016] } as const;

const inOrder = (figures: readonly FigureDocument[]): FigureDocument[] =>
  figures.toSorted((a, b) => (a.years?.[0] ?? 0) - (b.years?.[0] ?? 0));

/** What the facts know of an indicator, year by year; of two sources for one year the first. */
const indicatorOf = ({ indicators }: Facts, iso3: string, wanted: string): FigureDocument[] => {
  const byYear = new Map<number, FigureDocument>();
  for (const { iso3: of, indicator, figure } of indicators)
    if (of === iso3 && indicator === wanted && figure.years !== null && !byYear.has(figure.years[0]))
      byYear.set(figure.years[0], figure);
  return inOrder([...byYear.values()]);
};

const balanceOf = (facts: Facts, iso3: string): FigureDocument[] => {
  const bought = new Map(
    indicatorOf(facts, iso3, 'merchandise_imports').map((figure) => [figure.years![0], figure]),
  );
  return indicatorOf(facts, iso3, 'merchandise_exports').flatMap((exports): FigureDocument[] => {
    const imports = bought.get(exports.years![0]);
    if (imports === undefined || imports.value === null || exports.value === null) return [];
    const args = { exports: exports.value, imports: imports.value };
    return [
      {
        ...exports,
        value: exports.value - imports.value,
        confidence: 'estimated',
        steps: [{ key: 'measure.balance', args }],
      },
    ];
  });
};

/** Diversity and concentration of a member's exports in the one year known by heading (HS 1992). */
const structureOf = (facts: Facts, iso3: string, { measure, fuels }: TrendQuestion): FigureDocument[] => {
  const isCounted = (hs: string): boolean => fuels === 'with' || !isFuelOrGold(hs);
  if (measure === 'diversity') {
    const own = facts.trade.presence.find((row) => row.iso3 === iso3);
    const count = facts.trade.world.filter(({ hs92 }) => isCounted(hs92)).length;
    return own === undefined
      ? []
      : [
          tradeFigure(matrix, own.hs92.filter(isCounted).length, 'products', {
            steps: [{ key: 'measure.diversity', args: { count } }],
          }),
        ];
  }
  const own = facts.trade.exports.filter((row) => row.iso3 === iso3 && isCounted(row.hs92));
  const total = own.reduce((sum, { kusd }) => sum + kusd, 0);
  if (total === 0) return [];
  const hhi = own.reduce((sum, { kusd }) => sum + (kusd / total) ** 2, 0);
  return [
    tradeFigure(matrix, hhi, 'index', {
      steps: [{ key: 'measure.export-hhi', args: { count: own.length } }],
    }),
  ];
};

/** World and members' exports of one heading; other digits are not among the facts. */
const headingOf = (facts: Facts, product: string) => {
  const { catalogue, trade } = productsOf(facts);
  const hs92 = product.length === 4 ? catalogue.concordance.bestHs92(product) : null;
  return hs92 === null ? null : trade.ofHeading(hs92, 1);
};

/**
 * What the facts that come with Hamkor know of a trend: national totals of some years, world exports by heading,
 * structure of exports of one year. What they do not know has no points: trade with each other by year, imports by
 * product.
 */
export const shippedTrend = (facts: Facts, question: TrendQuestion): TrendSeries[] => {
  const { measure, members, product, fuels } = question;
  const ofMembers = (points: (iso3: string) => FigureDocument[]): TrendSeries[] =>
    members.map((iso3) => ({ iso3, points: points(iso3) }));
  if (product !== null) {
    const heading = headingOf(facts, product);
    if (measure === 'world-demand') return [{ iso3: worldCode, points: inOrder(heading?.world ?? []) }];
    return ofMembers((iso3) =>
      measure === 'exports'
        ? (heading?.exports ?? []).filter((row) => row.iso3 === iso3).map(({ figure }) => figure)
        : [],
    );
  }
  // National totals are not told without fuels and gold.
  const isKnown = fuels === 'with';
  switch (measure) {
    case 'exports':
    case 'imports':
      return ofMembers((iso3) => (isKnown ? indicatorOf(facts, iso3, `merchandise_${measure}`) : []));
    case 'balance':
      return ofMembers((iso3) => (isKnown ? balanceOf(facts, iso3) : []));
    case 'intra-share':
      return [];
    case 'diversity':
    case 'hhi':
      return ofMembers((iso3) => structureOf(facts, iso3, question));
    case 'world-demand':
      return [
        {
          iso3: worldCode,
          points: isKnown ? indicatorOf(facts, worldCode, 'merchandise_exports') : [],
        },
      ];
  }
};
