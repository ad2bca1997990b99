import type { VintageTable } from './vintage.ts';

/** How the rows of a table are kept. */
export interface TableShape {
  /** Column names with their DuckDB types, in order. */
  readonly columns: Readonly<Record<string, string>>;
  /** What no two rows of a vintage share. */
  readonly key: readonly string[];
  /** What a file is sorted by, so that one exporter is a few row groups. */
  readonly order: readonly string[];
  /** The column of money in US dollars; null where the table holds none. */
  readonly usd: string | null;
  /** One file a year, so that a question about a year reads only that; small tables are one file a part. */
  readonly isByYear: boolean;
}

/** The tables of a vintage; `README.md` says what the columns mean. */
export const tableShapes: Readonly<Record<VintageTable, TableShape>> = {
  flows: {
    columns: {
      year: 'SMALLINT',
      exporter: 'VARCHAR',
      importer: 'VARCHAR',
      product: 'VARCHAR',
      usd: 'DOUBLE',
      tonnes: 'DOUBLE',
      usd_low: 'DOUBLE',
      usd_high: 'DOUBLE',
      reported: 'VARCHAR',
    },
    key: ['year', 'exporter', 'importer', 'product'],
    order: ['exporter', 'importer', 'product'],
    usd: 'usd',
    isByYear: true,
  },
  reports: {
    columns: {
      year: 'SMALLINT',
      reporter: 'VARCHAR',
      flow: 'VARCHAR',
      partner: 'VARCHAR',
      product: 'VARCHAR',
      usd: 'DOUBLE',
      tonnes: 'DOUBLE',
      quantity: 'DOUBLE',
      quantity_unit: 'VARCHAR',
    },
    key: ['year', 'reporter', 'flow', 'partner', 'product'],
    order: ['reporter', 'flow', 'partner', 'product'],
    usd: 'usd',
    isByYear: true,
  },
  country_product: {
    columns: {
      year: 'SMALLINT',
      country: 'VARCHAR',
      product: 'VARCHAR',
      export_usd: 'DOUBLE',
      import_usd: 'DOUBLE',
    },
    key: ['year', 'country', 'product'],
    order: ['year', 'country', 'product'],
    usd: 'export_usd',
    isByYear: false,
  },
  indicators: {
    columns: { indicator: 'VARCHAR', iso3: 'VARCHAR', year: 'SMALLINT', value: 'DOUBLE', unit: 'VARCHAR' },
    key: ['indicator', 'iso3', 'year'],
    order: ['indicator', 'iso3', 'year'],
    usd: null,
    isByYear: false,
  },
  input_output: {
    columns: {
      year: 'SMALLINT',
      from_country: 'VARCHAR',
      from_industry: 'VARCHAR',
      to_country: 'VARCHAR',
      to_use: 'VARCHAR',
      musd: 'DOUBLE',
      currency: 'VARCHAR',
    },
    key: ['year', 'from_country', 'from_industry', 'to_country', 'to_use'],
    order: ['year', 'from_country', 'from_industry', 'to_country', 'to_use'],
    usd: null,
    isByYear: false,
  },
};
