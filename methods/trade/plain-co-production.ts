/**
 * Co-production once more, written as the definition stands, with loops over everything and every condition
 * looked up in the tables: the independent slow implementation that a test compares with and the benchmark
 * divides by. It shares no code with @hamkor/trade.
 */
import type { TradeEvidence } from '@hamkor/trade';
import { plainDensity, plainProximity } from './plain-indices.ts';

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const intermediate = new Set(['111', '121', '21', '22', '31', '322', '42', '53']);

/** The old heading whose trade stands for a new one. */
const formerHeading = ({ headings, correspondences }: TradeEvidence, hs: string): string | null => {
  const stage = (code: string) => headings.find((heading) => heading.hs === code)?.stage;
  const pairs = correspondences.filter(({ hs2022 }) => hs2022 === hs);
  if (pairs.some(({ hs92 }) => hs92 === hs)) return hs;
  const [best] = pairs.toSorted((a, b) => b.share - a.share || (a.hs92 < b.hs92 ? -1 : 1));
  if (best === undefined || best.share < 0.25) return null;
  return stage(best.hs92) === undefined || stage(best.hs92) === stage(hs) ? best.hs92 : null;
};

/** Residuals of a least-squares line through the points (x, y). */
const residuals = (xs: readonly number[], ys: readonly number[]): number[] => {
  const [x0, y0] = [mean(xs), mean(ys)];
  const slope = sum(xs.map((x, i) => (x - x0) * (ys[i]! - y0))) / sum(xs.map((x) => (x - x0) ** 2));
  return ys.map((y, i) => y - y0 - slope * (xs[i]! - x0));
};

/** Relative density of every member around every heading of the space of large exporters. */
const relativeDensities = (evidence: TradeEvidence): Map<string, number> => {
  const { presence, populous, world, members } = evidence;
  const large = presence.filter(({ iso3, totalMusd }) => populous.has(iso3) && totalMusd >= 1000);
  const products = world
    .filter(({ musd }) => (musd.get(2016) ?? 0) >= 10)
    .map(({ hs92 }) => hs92)
    .filter((hs92) => large.filter((row) => row.hs92.includes(hs92)).length >= 2);
  const rowOf = (held: readonly string[]): number[] => products.map((hs92) => (held.includes(hs92) ? 1 : 0));
  const matrix = large.map(({ hs92 }) => rowOf(hs92));
  const near = plainProximity(matrix);
  const densities = plainDensity(matrix, near);
  const usual = products.map((_, p) => mean(densities.map((row) => row[p]!)));
  const left = densities.map((row) => residuals(usual, row));
  const spread = products.map((_, p) => {
    const column = left.map((row) => row[p]!);
    return Math.sqrt(mean(column.map((value) => (value - mean(column)) ** 2)));
  });
  return new Map(
    members.flatMap((iso3) => {
      const held = rowOf(presence.find((row) => row.iso3 === iso3)!.hs92);
      const own = products.map((_, p) => sum(held.map((m, q) => m * near[p]![q]!)) / sum(near[p]!));
      return residuals(usual, own).map(
        (residual, p) => [`${iso3} ${products[p]!}`, residual / spread[p]!] as const,
      );
    }),
  );
};

/** Ids of all co-productions, found by going through everything. */
export const plainCoProductions = (evidence: TradeEvidence): string[] => {
  const { members, headings, presence, world, exports, endUses, sectors, coefficients } = evidence;
  const former = new Map(headings.map(({ hs }) => [hs, formerHeading(evidence, hs)]));
  const relative = relativeDensities(evidence);
  const exported = new Map(exports.map(({ iso3, hs92, kusd }) => [`${iso3} ${hs92}`, kusd]));
  const total = new Map(presence.map(({ iso3, totalMusd }) => [iso3, totalMusd]));
  const worldTotal = sum(presence.map(({ totalMusd }) => totalMusd));
  const kusdOf = (iso3: string, hs: string): number => exported.get(`${iso3} ${former.get(hs)}`) ?? 0;
  const rcaOf = (iso3: string, hs: string): number => {
    const product = world.find(({ hs92 }) => hs92 === former.get(hs))?.musd.get(2016);
    return product ? kusdOf(iso3, hs) / 1000 / total.get(iso3)! / (product / worldTotal) : Number.NaN;
  };
  const isIntermediate = (hs: string): boolean =>
    sum(
      endUses
        .filter(({ hs2022, bec }) => hs2022 === hs && intermediate.has(bec.replace(/0$/, '')))
        .map(({ share }) => share),
    ) >= 0.5;
  const sectorOf = (hs: string): string | null =>
    sectors
      .filter(({ hsPrefix }) => hs.startsWith(hsPrefix))
      .toSorted((a, b) => b.hsPrefix.length - a.hsPrefix.length)[0]?.sector ?? null;
  const areTied = (input: string, product: string): boolean => {
    const [from, to] = [sectorOf(input), sectorOf(product)];
    if (from === null || to === null) return true;
    return coefficients.some((row) => row.input === from && row.using === to && row.perUnit >= 0.02);
  };
  const known = new Set(headings.map(({ hs }) => hs));
  const found: string[] = [];
  for (const { hs: product, stage, inputs } of headings) {
    if (!['processed', 'parts', 'capital', 'consumer'].includes(stage)) continue;
    if (/^(710\d|711[0128]|8710|93|97)/.test(product)) continue;
    const listed = [...new Set(inputs)].filter((input) => known.has(input) && input !== product);
    const real = listed.slice(0, 3).filter((input) => isIntermediate(input) && areTied(input, product));
    if (real.length === 0) continue;
    for (const downstream of members) {
      const nearness = relative.get(`${downstream} ${former.get(product)}`);
      if (nearness === undefined || !(rcaOf(downstream, product) >= 0.5 || nearness >= 0.5)) continue;
      for (const upstream of members) {
        if (upstream === downstream || rcaOf(upstream, product) >= 1) continue;
        const input = real.find(
          (hs) => rcaOf(upstream, hs) >= 1 && kusdOf(upstream, hs) >= 1000 && !(rcaOf(downstream, hs) >= 1),
        );
        if (input !== undefined) found.push(`co-production-${upstream}-${downstream}-${input}-${product}`);
      }
    }
  }
  return found;
};
