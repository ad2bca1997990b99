import type { ChainModel, ChainPlan } from '@hamkor/contract';

/** What goes between two places in a plan, all lanes and periods together. */
export interface FlowLineData {
  readonly from: string;
  readonly to: string;
  readonly tonnes: number;
  readonly value: number;
  /** Money per year of carrying it. */
  readonly transport: number;
  /** Products carried, the heaviest first. */
  readonly products: readonly string[];
}

/** Flows of a plan by pair of places; tonnes a year, the mean of its periods by their length. */
export const flowLines = (model: ChainModel, plan: ChainPlan): readonly FlowLineData[] => {
  const lanes = new Map(model.lanes.map((lane) => [lane.id, lane]));
  const years = new Map(model.periods.map((period) => [period.id, period.years]));
  const all = model.periods.reduce((sum, period) => sum + period.years, 0);
  const pairs = Map.groupBy(
    plan.flows.filter(({ lane, tonnes }) => tonnes > 0 && lanes.has(lane)),
    ({ lane }) => `${lanes.get(lane)?.from}\n${lanes.get(lane)?.to}`,
  );
  return [...pairs].map(([key, flows]) => {
    const [from = '', to = ''] = key.split('\n');
    const mean = (of: (flow: ChainPlan['flows'][number]) => number): number =>
      flows.reduce((sum, flow) => sum + (of(flow) * (years.get(flow.period) ?? 0)) / all, 0);
    const byProduct = Map.groupBy(flows, ({ product }) => product);
    const products = [...byProduct]
      .map(([product, list]) => [product, list.reduce((sum, { tonnes }) => sum + tonnes, 0)] as const)
      .sort((one, other) => other[1] - one[1])
      .map(([product]) => product);
    return {
      from,
      to,
      tonnes: mean(({ tonnes }) => tonnes),
      value: mean(({ value }) => value),
      transport: mean(({ transport }) => transport),
      products,
    };
  });
};
