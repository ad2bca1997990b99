import { capacityLeft, impactsOf } from './disruption-impact.ts';
import type { Impacts } from './disruption-impact.ts';
import type { ChainModel, DemandRow, EffectRow, LimitRow, LineRow } from '../model/model.ts';

/** What a unit of a demand that must be met is taken to lose when it is not: so many times the price of the product. */
export const emergencyPrices = 10;

/** Whether a demand must be met and nobody outside the chain can. */
export const isHardDemand = ({ outsidePrice, unmetPenalty }: DemandRow): boolean =>
  outsidePrice === null && unmetPenalty === null;

/**
 * The model as it binds under effects, in the rates per year at which it runs while they last. What is physical holds:
 * capacities, maxima of production and flow, and limits with a price. Hard limits about a normal year (shares, numbers of
 * countries, gains, …) do not, lines may idle below their minimum load, and demand may go unmet, at a price where it must
 * be met. A border hits each lane over it and the limits of flow over it.
 */
export const disturbedModel = (model: ChainModel, effects: readonly EffectRow[]): ChainModel => {
  const impacts = impactsOf(model, effects);
  const prices = new Map(model.products.map(({ id, price }) => [id, price]));
  return {
    ...model,
    lanes: model.lanes.map((lane) => {
      const impact = impacts.onLane(lane);
      const costPerTonne = lane.costPerTonne * impact.costFactor;
      return { ...lane, capacityTonnes: capacityLeft(lane.capacityTonnes, impact), costPerTonne };
    }),
    sites: model.sites.map((site) => ({
      ...site,
      capacityTonnes: capacityLeft(site.capacityTonnes, impacts.on('site', site.id)),
    })),
    lines: model.lines.map((line) => disturbedLine(line, impacts)),
    supplies: model.supplies.map((supply) => {
      const impact = impacts.on('supplier', supply.supplier);
      const price = supply.price * impact.costFactor;
      return { ...supply, capacity: capacityLeft(supply.capacity, impact), price };
    }),
    demands: model.demands.map((demand) => disturbedDemand(demand, prices.get(demand.product) ?? 0, impacts)),
    limits: model.limits.flatMap((limit) => disturbedLimit(limit, impacts) ?? []),
  };
};

const disturbedLine = (line: LineRow, impacts: Impacts): LineRow => {
  const { availability, costFactor } = impacts.on('site', line.site);
  return {
    ...line,
    minimumLoad: 0,
    // Nothing left of a site is said by the site's own capacity: that of a line is above 0.
    capacity: line.capacity * (availability === 0 ? 1 : availability),
    energyCost: line.energyCost * costFactor,
    labourCost: line.labourCost * costFactor,
    otherCost: line.otherCost * costFactor,
  };
};

const disturbedDemand = (demand: DemandRow, price: number, impacts: Impacts): DemandRow => {
  const { availability, costFactor } = impacts.on('market', demand.market);
  return {
    ...demand,
    quantity: demand.quantity * availability,
    outsidePrice: demand.outsidePrice === null ? null : demand.outsidePrice * costFactor,
    unmetPenalty: demand.unmetPenalty ?? emergencyPrices * Math.max(price, demand.outsidePrice ?? 0),
  };
};

/** Null where the limit does not hold meanwhile. */
const disturbedLimit = (limit: LimitRow, impacts: Impacts): LimitRow | null => {
  const { kind, via, max, penalty } = limit;
  const isPhysical = max !== null && (kind === 'flow' || kind === 'production');
  if (penalty === null && !isPhysical) return null;
  const min = penalty === null ? null : limit.min;
  if (kind !== 'flow' || via === null || max === null) return { ...limit, min };
  return { ...limit, min, max: max * impacts.on('border', via).availability };
};
