import type { QueryValue } from '../warehouse/warehouse.ts';
import type { TradeGroup, TradeQuestion } from './trade-question.ts';

/** A query ready to be asked: values only as parameters. */
export interface TradeSql {
  readonly sql: string;
  readonly values: readonly QueryValue[];
  /** Columns of the answer in order, with their unit. */
  readonly columns: readonly { readonly name: string; readonly unit: string | null }[];
}

/** SQL of each column to group by: a closed list, no name of a request ever reaches the SQL. */
const groupSql: Readonly<Record<TradeGroup, string>> = {
  year: 'year',
  exporter: 'exporter',
  importer: 'importer',
  product: 'product',
  heading: 'left(product, 4)',
  chapter: 'left(product, 2)',
};

/** Groups a question asks for: the year where it names none. */
export const groupsOf = ({ by }: Pick<TradeQuestion, 'by'>): readonly TradeGroup[] => by ?? ['year'];

/**
 * A question as SQL over `flows`: sums of value and mass in groups, largest first unless asked otherwise, ties in
 * the order of the groups. Mass is unknown where no flow of a group states one.
 *
 * @param flows the table as `Warehouse.from` gives it
 * @param digits digits of the codes kept; a vintage of totals has none
 */
export const tradeSql = (question: TradeQuestion, flows: string, digits: number): TradeSql => {
  const values: QueryValue[] = [];
  const parameter = (value: QueryValue): string => `$${values.push(value)}`;
  const isOneOf = (column: string, list: readonly (string | number)[] | undefined): readonly string[] =>
    list === undefined ? [] : [`${column} IN (${list.map(parameter).join(', ')})`];
  const isBelow = (code: string): string =>
    code.length === digits || code === 'TOTAL'
      ? `product = ${parameter(code)}`
      : `starts_with(product, ${parameter(code)})`;
  const conditions = [
    // A total beside its products would be counted twice.
    ...(digits > 0 ? [`product <> 'TOTAL'`] : []),
    ...isOneOf('exporter', question.exporter),
    ...isOneOf('importer', question.importer),
    ...isOneOf('year', question.year),
    ...(question.product === undefined ? [] : [`(${question.product.map(isBelow).join(' OR ')})`]),
  ];
  const groups = groupsOf(question);
  const sort = question.sort ?? '-usd';
  const [column, direction] = sort.startsWith('-') ? [sort.slice(1), 'DESC'] : [sort, 'ASC'];
  const rest = groups.filter((group) => group !== column);
  const order = [`${column} ${direction} NULLS LAST`, ...rest].join(', ');
  const select = groups.map((group) => `${groupSql[group]} AS ${group}`).join(', ');
  return {
    sql: `SELECT ${select}, sum(usd) AS usd, sum(tonnes) AS tonnes,
  sum(usd) FILTER (tonnes IS NOT NULL) AS usd_weighed, count(*) AS flows
FROM (SELECT year, exporter, importer, product, usd, tonnes FROM ${flows}${
      conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : ''
    })
GROUP BY ${groups.map((_, at) => at + 1).join(', ')}
ORDER BY ${order}`,
    values,
    columns: [
      ...groups.map((name) => ({ name, unit: null })),
      { name: 'usd', unit: 'USD' },
      { name: 'tonnes', unit: 't' },
      { name: 'usd_weighed', unit: 'USD' },
      { name: 'flows', unit: null },
    ],
  };
};
