import type { Amount, CorridorNode, Operation, Route } from '@hamkor/corridors';
import type { CsvCell, CsvColumn } from '../listing/csv.ts';

/** One line of a table of routes: an operation of one of them. */
export interface OperationRow {
  readonly route: string;
  /** From 1, in the order of travel. */
  readonly step: number;
  readonly operation: Operation;
  readonly at: CorridorNode | undefined;
  readonly to: CorridorNode | undefined;
}

/** All operations of all routes, in the order of travel. */
export const operationRows = (
  routes: readonly Pick<Route, 'id' | 'operations'>[],
  nodes: readonly CorridorNode[],
): OperationRow[] => {
  const places = new Map(nodes.map((node) => [node.id, node]));
  return routes.flatMap(({ id, operations }) =>
    operations.map((operation, place) => ({
      route: id,
      step: place + 1,
      operation,
      at: places.get(operation.at),
      to: places.get(operation.to),
    })),
  );
};

const placeColumns = (
  header: 'at' | 'to',
  place: (row: OperationRow) => CorridorNode | undefined,
): CsvColumn<OperationRow>[] => [
  { header, cell: ({ operation }) => operation[header] },
  ...(['en', 'ru', 'zh'] as const).map((language) => ({
    header: `${header}_${language}`,
    cell: (row: OperationRow): CsvCell => place(row)?.name[language] ?? null,
  })),
  { header: `${header}_country`, cell: (row) => place(row)?.country ?? null },
];

const amountColumns = (
  header: string,
  amount: (operation: Operation) => Amount,
): CsvColumn<OperationRow>[] => [
  { header, cell: ({ operation }) => amount(operation).value },
  { header: `${header}_low`, cell: ({ operation }) => amount(operation).low },
  { header: `${header}_high`, cell: ({ operation }) => amount(operation).high },
  { header: `${header}_confidence`, cell: ({ operation }) => amount(operation).confidence },
  {
    header: `${header}_rows`,
    cell: ({ operation }) =>
      amount(operation).rows.map(({ table, id, origin }) => `${origin}/${table}/${id}`),
  },
];

/** Columns of a table of routes, leg by leg. Rows are told as `origin/table/id`. */
export const routeColumns: readonly CsvColumn<OperationRow>[] = [
  { header: 'route', cell: ({ route }) => route },
  { header: 'step', cell: ({ step }) => step },
  { header: 'operation', cell: ({ operation }) => operation.kind },
  ...placeColumns('at', ({ at }) => at),
  ...placeColumns('to', ({ to }) => to),
  { header: 'mode', cell: ({ operation }) => operation.mode },
  { header: 'to_mode', cell: ({ operation }) => operation.toMode },
  { header: 'gauge_mm', cell: ({ operation }) => operation.gauge },
  { header: 'to_gauge_mm', cell: ({ operation }) => operation.toGauge },
  { header: 'link', cell: ({ operation }) => operation.link },
  { header: 'km', cell: ({ operation }) => operation.km },
  { header: 'electrified_share', cell: ({ operation }) => operation.electrified },
  ...amountColumns('cost_usd', ({ cost }) => cost),
  ...amountColumns('hours', ({ hours }) => hours),
  ...amountColumns('co2e_kg', ({ co2e }) => co2e),
  { header: 'flags', cell: ({ operation }) => operation.flags },
];
