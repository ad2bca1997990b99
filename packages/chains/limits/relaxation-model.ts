import type { ChainModel } from '../model/model.ts';
import type { Relaxation } from './relaxation.ts';

/** What a solver may be off by: bounds give way so much more, so that the plan that showed the way is surely allowed. */
const margin = 1e-6;

const above = (value: number): number => value + margin * Math.max(1, Math.abs(value));
const below = (value: number): number => value - margin * Math.max(1, Math.abs(value));

const inProportion = (value: number, relaxation: Relaxation | undefined): number =>
  relaxation === undefined ? value : (value * relaxation.to) / relaxation.from;

/** The model with bounds given way as far as they must. Capacities of lines and demands change in proportion. */
export const relaxedModel = (model: ChainModel, relaxations: readonly Relaxation[]): ChainModel => {
  const found = new Map(relaxations.map((each) => [`${each.table}:${each.row}:${each.side}`, each]));
  const at = (table: Relaxation['table'], row: string, side: 'min' | 'max'): Relaxation | undefined =>
    found.get(`${table}:${row}:${side}`);
  const raised = (
    table: 'sites' | 'supplies' | 'lanes',
    row: string,
    capacity: number | null,
  ): number | null => {
    const relaxation = at(table, row, 'max');
    return relaxation === undefined ? capacity : above(relaxation.to);
  };
  return {
    ...model,
    limits: model.limits.map((limit) => {
      const [least, most] = [at('limits', limit.id, 'min'), at('limits', limit.id, 'max')];
      return Object.assign({}, limit, {
        min: least === undefined ? limit.min : below(least.to),
        max: most === undefined ? limit.max : above(most.to),
      });
    }),
    demands: model.demands.map((demand) => {
      const relaxation = at('demands', demand.id, 'min');
      const quantity = inProportion(demand.quantity, relaxation);
      return Object.assign({}, demand, {
        quantity: relaxation === undefined ? quantity : Math.max(0, quantity * (1 - margin)),
      });
    }),
    lines: model.lines.map((line) => {
      const relaxation = at('lines', line.id, 'max');
      const capacity = inProportion(line.capacity, relaxation);
      return Object.assign({}, line, { capacity: relaxation === undefined ? capacity : above(capacity) });
    }),
    sites: model.sites.map((site) =>
      Object.assign({}, site, { capacityTonnes: raised('sites', site.id, site.capacityTonnes) }),
    ),
    supplies: model.supplies.map((supply) =>
      Object.assign({}, supply, { capacity: raised('supplies', supply.id, supply.capacity) }),
    ),
    lanes: model.lanes.map((lane) =>
      Object.assign({}, lane, { capacityTonnes: raised('lanes', lane.id, lane.capacityTonnes) }),
    ),
  };
};
