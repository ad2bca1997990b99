/** The tables of a network as they are given away: the columns of the shipped ones, and the origin of each row. */
import type { Corridor, CorridorFacts, EmissionFactor, OperationNorm, Sourced } from '@hamkor/corridors';
import { textColumns } from '../listing/columns.ts';
import type { CsvCell, CsvColumn } from '../listing/csv.ts';
import { csvDocument } from '../listing/csv.ts';
import { networkTables } from './formats/network-tables.ts';
import type { TableForm } from './formats/table-form.ts';

export const factTables = [
  'nodes',
  'links',
  'borders',
  'corridors',
  'rates',
  'factors',
  'operations',
  'calendars',
] as const;
export type FactTable = (typeof factTables)[number];

/** Figures are numbers again, so that a negative one is not taken for a formula and quoted. */
const cellOf = (text: string): CsvCell => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);

/** A table that an overlay may hold too, in the form in which overlays are imported. */
const importable = <Row extends Sourced>(form: TableForm<Row>, rows: readonly Row[]): string =>
  csvDocument(
    [...form.headers, 'origin'].map((header, place): CsvColumn<readonly CsvCell[]> => ({
      header,
      cell: (cells) => cells[place] ?? null,
    })),
    rows.map((row) => [...form.write(row).map(cellOf), row.origin]),
  );

const sourceColumns: readonly CsvColumn<Sourced>[] = [
  { header: 'source', cell: ({ source }) => source },
  { header: 'year', cell: ({ year }) => year },
  { header: 'confidence', cell: ({ confidence }) => confidence },
  { header: 'origin', cell: ({ origin }) => origin },
];

const corridorColumns: readonly CsvColumn<Corridor>[] = [
  { header: 'id', cell: ({ id }) => id },
  ...textColumns<Corridor>('name', ({ name }) => name),
  { header: 'countries', cell: ({ countries }) => countries },
  { header: 'operator', cell: ({ operator }) => operator },
  { header: 'status', cell: ({ status }) => status },
  { header: 'volume', cell: ({ volume }) => volume },
  { header: 'volume_unit', cell: ({ volumeUnit }) => volumeUnit },
  { header: 'description', cell: ({ description }) => description },
  ...sourceColumns,
];

const factorColumns: readonly CsvColumn<EmissionFactor>[] = [
  { header: 'id', cell: ({ id }) => id },
  { header: 'mode', cell: ({ mode }) => mode },
  { header: 'energy', cell: ({ energy }) => energy },
  { header: 'countries', cell: ({ countries }) => countries },
  { header: 'units', cell: ({ units }) => units },
  { header: 'g_per_tkm', cell: ({ gPerTkm }) => gPerTkm },
  { header: 'use', cell: ({ use }) => use },
  { header: 'vehicle', cell: ({ vehicle }) => vehicle },
  { header: 'grade', cell: ({ grade }) => grade },
  ...sourceColumns,
];

const spreadColumns = (
  header: string,
  spread: (row: OperationNorm) => OperationNorm['hours'],
): CsvColumn<OperationNorm>[] => [
  { header: `${header}_low`, cell: (row) => spread(row).low },
  { header, cell: (row) => spread(row).value },
  { header: `${header}_high`, cell: (row) => spread(row).high },
];

const operationColumns: readonly CsvColumn<OperationNorm>[] = [
  { header: 'id', cell: ({ id }) => id },
  ...spreadColumns('hours', ({ hours }) => hours),
  ...spreadColumns('usd_per_unit', ({ usdPerUnit }) => usdPerUnit),
  ...spreadColumns('co2e_kg_per_t', ({ kgPerTonne }) => kgPerTonne),
  { header: 'note', cell: ({ note }) => note },
  ...sourceColumns,
];

/** A table of the network as CSV. */
export const factTable = (table: FactTable, facts: CorridorFacts): string => {
  switch (table) {
    case 'nodes':
      return importable(networkTables.nodes, facts.nodes);
    case 'links':
      return importable(networkTables.links, facts.links);
    case 'borders':
      return importable(networkTables.borders, facts.borders);
    case 'rates':
      return importable(networkTables.rates, facts.rates);
    case 'calendars':
      return importable(networkTables.calendars, facts.calendars);
    case 'corridors':
      return csvDocument(corridorColumns, facts.corridors);
    case 'factors':
      return csvDocument(factorColumns, facts.factors);
    case 'operations':
      return csvDocument(operationColumns, facts.operations);
  }
};
