/**
 * How much a bloc trades with itself beyond its weight in the world: (intra / total) / (total / world), on any matrix
 * of flows between countries, here mostly of value added (`ValueAddedTrade.absorbed`). A flow is trade of both its
 * ends: intra counts flows inside the bloc twice, total all exports and imports of members, world all flows twice;
 * home sales (the diagonal) are no trade. 1 is neutral geography, and the whole world as a bloc gives 1. NaN where
 * the bloc does not trade. Asian Development Bank, Key Indicators (regional concentration index).
 *
 * @param flows C × C, row-major, origin by row
 * @param isMember per country
 */
export const regionalConcentration = (flows: Float64Array, isMember: readonly boolean[]): number => {
  const size = isMember.length;
  let intra = 0;
  let total = 0;
  let world = 0;
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      if (i === j) continue;
      const flow = flows[i * size + j]!;
      const members = Number(isMember[i]!) + Number(isMember[j]!);
      if (members === 2) intra += 2 * flow;
      total += members * flow;
      world += 2 * flow;
    }
  return total > 0 ? (intra * world) / (total * total) : NaN;
};
