import { quadrantOf } from '@hamkor/bilateral';
import type { PairListDocument } from '@hamkor/contract';
import type { MemberYears } from '../world/member-years.ts';
import type { FigureBasis } from '../world/trade-figure.ts';
import { orNull, tradeFigure } from '../world/trade-figure.ts';
import type { Fuels, PairMeasures } from './pair-measures.ts';

type PairItem = PairListDocument['items'][number];

/** All pairs of members at a glance, exporter by exporter. */
export const pairItems = (measures: PairMeasures): PairItem[] => {
  const { trade, borders } = measures;
  const { members, years } = trade;
  const mean = { key: 'measure.mean', args: { count: years.length, from: years[0]!, to: years.at(-1)! } };
  return members.flatMap((exporter, i) =>
    members.flatMap((importer, j): PairItem[] => {
      if (i === j) return [];
      const cell = i * members.length + j;
      const [fit, intensity, overlap] = [
        measures.complementarity[cell]!,
        measures.kojima[cell]!,
        measures.grubelLloyd[cell]!,
      ];
      const isUnknown = Number.isNaN(measures.value[cell]!);
      const steps = isUnknown ? [{ key: 'measure.not-recorded', args: { exporter, importer } }] : [mean];
      return [
        {
          exporter,
          importer,
          value: tradeFigure(trade, measures.value[cell]!, 'USD', { steps }),
          intensity: orNull(intensity),
          complementarity: orNull(fit),
          grubelLloyd: orNull(overlap),
          quadrant: quadrantOf(fit, intensity, overlap, borders),
        },
      ];
    }),
  );
};

/** Where quadrants part; null while a border is unknown. */
export const bordersOf = ({ borders }: PairMeasures): PairListDocument['borders'] =>
  Object.values(borders).some(Number.isNaN) ? null : { ...borders };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const partial = [{ key: 'measure.not-whole', args: {} }];

/** Intra-bloc share of members' exports, and the same over the bloc's weight in world exports, year by year. */
export const blocYears = (
  years: MemberYears,
  members: readonly string[],
  fuels: Fuels,
  basis: FigureBasis,
): PairListDocument['bloc'] => {
  const kind = fuels === 'with' ? 'usd' : 'rest';
  return years.years.map((year) => {
    const inside = sum(members.flatMap((from) => members.map((to) => years.amount(year, from, to)[kind])));
    const total = sum(members.map((from) => years.sold(year, from, kind)));
    // Without trade among others the world is not all here, and without trade with others the bloc is not.
    const isWorld = years.amount(year, null, null).rows > 0;
    const isWhole = members.some((from) => years.amount(year, from, null).rows > 0);
    const weight = isWorld ? total / years.sold(year, null, kind) : Number.NaN;
    const share = isWhole ? inside / total : Number.NaN;
    const ofYear = { ...basis, years: [year] };
    return {
      year,
      intraShare: tradeFigure(ofYear, share, 'share', {
        steps: isWhole ? [{ key: 'measure.intra-share', args: { inside, total } }] : partial,
      }),
      concentration: tradeFigure(ofYear, share / weight, 'ratio', {
        steps: Number.isFinite(share / weight)
          ? [{ key: 'measure.concentration', args: { share, weight } }]
          : partial,
      }),
    };
  });
};
