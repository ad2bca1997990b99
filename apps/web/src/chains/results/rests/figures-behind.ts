import type { CarbonParts, ChainModel, ChainPlan, ChainTable, CostParts } from '@hamkor/contract';

/** A figure of the model: one field of one row. */
export interface ModelFigure {
  readonly table: ChainTable;
  readonly row: string;
  readonly field: string;
}

export type CostPart = Exclude<keyof CostParts, 'total'>;
export type CarbonPart = Exclude<keyof CarbonParts, 'total'>;

/** What a part of a plan may rest on. */
export type Behind = { readonly cost: ReadonlyMap<CostPart, readonly ModelFigure[]> } & {
  readonly carbon: ReadonlyMap<CarbonPart, readonly ModelFigure[]>;
  readonly days: readonly ModelFigure[];
  readonly wanted: readonly ModelFigure[];
  readonly prices: readonly ModelFigure[];
};

const figures = (
  table: ChainTable,
  rows: Iterable<string>,
  ...fields: readonly string[]
): readonly ModelFigure[] =>
  [...new Set(rows)].flatMap((row) => fields.map((field) => ({ table, row, field })));

/** Figures of the model that each part of a plan is added up from: of the rows in use only, since others do not count. */
export const figuresBehind = (model: ChainModel, plan: ChainPlan): Behind => {
  const sites = plan.sites.filter(({ fixedCost }) => fixedCost > 0).map(({ site }) => site);
  const standing = plan.lines.filter(({ lines }) => lines > 0).map(({ line }) => line);
  const used = plan.lines.filter(({ quantity }) => quantity > 0).map(({ line }) => line);
  const flows = plan.flows.filter(({ quantity }) => quantity > 0);
  const lanes = flows.map(({ lane }) => lane);
  const supplies = plan.purchases.filter(({ quantity }) => quantity > 0).map(({ supply }) => supply);
  const outside = plan.deliveries.filter((each) => each.outside > 0).map(({ demand }) => demand);
  const broken = plan.limits.filter(({ table, breach }) => table === 'limits' && breach > 0);
  const stocked = plan.stocks.filter(({ quantity }) => quantity > 0).map(({ product }) => product);
  const dutied = flows.some(({ duty }) => duty > 0) ? model.duties.map(({ id }) => id) : [];
  return {
    cost: new Map<CostPart, readonly ModelFigure[]>([
      ['purchases', figures('supplies', supplies, 'price')],
      ['fixed', [...figures('sites', sites, 'fixedCost'), ...figures('lines', standing, 'fixedCost')]],
      ['energy', figures('lines', used, 'energyCost')],
      ['labour', figures('lines', used, 'labourCost')],
      ['other', figures('lines', used, 'otherCost')],
      ['transport', figures('lanes', lanes, 'costPerTonne')],
      ['duty', figures('duties', dutied, 'rate')],
      ['stock', figures('products', stocked, 'price')],
      ['outside', figures('demands', outside, 'outsidePrice')],
      [
        'penalties',
        figures(
          'limits',
          broken.map(({ row }) => row),
          'penalty',
        ),
      ],
    ]),
    carbon: new Map<CarbonPart, readonly ModelFigure[]>([
      ['purchases', figures('supplies', supplies, 'kgCo2e')],
      ['production', figures('lines', used, 'kgCo2e')],
      ['transport', figures('lanes', lanes, 'kgCo2ePerTonne')],
      ['outside', figures('demands', outside, 'outsideKgCo2e')],
    ]),
    days: [...figures('lanes', lanes, 'hours'), ...figures('lines', used, 'leadDays')],
    wanted: figures(
      'demands',
      model.demands.map(({ id }) => id),
      'quantity',
    ),
    prices: figures(
      'products',
      flows.map(({ product }) => product),
      'price',
    ),
  };
};
