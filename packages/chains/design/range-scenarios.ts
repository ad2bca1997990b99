import type { ChainTable, ChangeRow, EvidenceRow, Names, ScenarioRow } from '../model/model.ts';

interface RangeScenario {
  readonly id: string;
  readonly name: Names;
  readonly table: ChainTable;
  readonly field: string;
  readonly bound: 'low' | 'high';
}

const dear = (id: string, name: Names, table: ChainTable, field: string): RangeScenario => ({
  id: `dear-${id}`,
  name,
  table,
  field,
  bound: 'high',
});

/** What may turn out otherwise: one group of figures at the end of its range, everything else as it stands. */
const rangeScenarios: readonly RangeScenario[] = [
  dear('energy', { en: 'Energy dear', ru: 'Дорогая энергия', zh: '能源价格高' }, 'lines', 'energyCost'),
  {
    ...dear('energy', { en: 'Energy cheap', ru: 'Дешёвая энергия', zh: '能源价格低' }, 'lines', 'energyCost'),
    id: 'cheap-energy',
    bound: 'low',
  },
  dear('labour', { en: 'Wages high', ru: 'Высокая оплата труда', zh: '工资水平高' }, 'lines', 'labourCost'),
  dear(
    'investment',
    { en: 'Investment dear', ru: 'Дорогие инвестиции', zh: '投资成本高' },
    'lines',
    'fixedCost',
  ),
  dear('inputs', { en: 'Raw materials dear', ru: 'Дорогое сырьё', zh: '原材料价格高' }, 'supplies', 'price'),
  dear('freight', { en: 'Freight dear', ru: 'Дорогие перевозки', zh: '运费高' }, 'lanes', 'costPerTonne'),
  dear('duties', { en: 'Duties high', ru: 'Высокие пошлины', zh: '关税高' }, 'duties', 'rate'),
  {
    ...dear('demand', { en: 'Demand low', ru: 'Низкий спрос', zh: '需求低' }, 'demands', 'quantity'),
    id: 'low-demand',
    bound: 'low',
  },
  {
    ...dear('demand', { en: 'Demand high', ru: 'Высокий спрос', zh: '需求高' }, 'demands', 'quantity'),
    id: 'high-demand',
  },
  {
    ...dear(
      'outside',
      { en: 'Outside supply cheap', ru: 'Дешёвые поставки извне', zh: '外部供应价格低' },
      'demands',
      'outsidePrice',
    ),
    id: 'cheap-outside',
    bound: 'low',
  },
];

/**
 * Scenarios over the ranges that the evidence of a model holds: each only where there is something to move. A change is of
 * all rows, and moves those with a range: rows that come later are in it.
 */
export const scenariosOfRanges = (
  evidence: readonly EvidenceRow[],
): { readonly scenarios: readonly ScenarioRow[]; readonly changes: readonly ChangeRow[] } => {
  const usable = rangeScenarios.filter((scenario) =>
    evidence.some(
      ({ table, field, low, high }) =>
        table === scenario.table && field === scenario.field && low !== null && high !== null,
    ),
  );
  return {
    scenarios: usable.map(({ id, name }) => ({ id, name })),
    changes: usable.map(({ id, table, field, bound }) => ({
      id: `${id}.${field}`,
      scenario: id,
      table,
      row: '*',
      field,
      set: null,
      multiply: null,
      bound,
    })),
  };
};
