import type { ChainModel, ChainTable, Names, NamesDocument } from '@hamkor/contract';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { documentQuery, networkQuery } from '../../api/queries.ts';
import type { Field, FieldUnit } from './fields.ts';
import { isNames, rowsOf } from './rows.ts';
import type { Row } from './rows.ts';

/** Names of rows, countries and columns of a model in the reader's language. */
export interface ModelWords {
  readonly names: (names: Names) => string;
  /** A country by its code; `*` is any. */
  readonly country: (iso3: string) => string;
  /** A row by table and id: its name, or its id where it has none. */
  readonly row: (table: ChainTable, id: string) => string;
  /** Whatever an id stands for: product, stage, site, supplier, market, country, group. */
  readonly any: (id: string) => string;
  readonly field: (field: string) => string;
  readonly unit: (unit: FieldUnit) => string;
  /** A word from a closed list of the model. */
  readonly choice: (table: ChainTable, field: string, value: string) => string;
}

/** By which of their references rows without a name are called. */
const joins: Readonly<Partial<Record<ChainTable, readonly (readonly [field: string, table: ChainTable])[]>>> =
  {
    inputs: [
      ['recipe', 'recipes'],
      ['product', 'products'],
    ],
    lines: [
      ['site', 'sites'],
      ['recipe', 'recipes'],
    ],
    supplies: [
      ['supplier', 'suppliers'],
      ['product', 'products'],
    ],
    demands: [
      ['market', 'markets'],
      ['product', 'products'],
    ],
    effects: [['disruption', 'disruptions']],
    changes: [['scenario', 'scenarios']],
  };

const named: readonly ChainTable[] = ['products', 'stages', 'sites', 'suppliers', 'markets', 'recipes'];

/**
 * Names for a model. Border posts and other places of the corridor network have theirs once the network is there: it is
 * asked for with `withNetwork`.
 */
export const useModelWords = (model: ChainModel, withNetwork = false): ModelWords => {
  const locale = useLocale();
  const t = useTranslations('chainModel');
  const tUnit = useTranslations('chains.unit');
  const tTable = useTranslations('chainModel.tables');
  const tMode = useTranslations('freight.mode');
  const tConfidence = useTranslations('evidence.confidence');
  const { data } = useQuery(documentQuery<NamesDocument>('names', { lang: locale }));
  const countries = data?.countries;
  const nodes = useQuery({ ...networkQuery(), enabled: withNetwork }).data?.nodes;
  return useMemo((): ModelWords => {
    const names = (each: Names): string => each[locale] || each.en;
    const country = (iso3: string): string =>
      iso3 === '*' ? tUnit('anyCountry') : (countries?.[iso3] ?? iso3);
    const nodeNames = new Map(nodes?.map(({ id, name }) => [id, name[locale]]));
    const known = new Map<ChainTable, Map<string, string>>();
    /** Rows without a name of their own are called by the rows they join. */
    const nameOf = (table: ChainTable, of: Row): string => {
      if (isNames(of['name'])) return names(of['name']);
      const joined = (joins[table] ?? []).map(([field, other]) => row(other, String(of[field])));
      return joined.length === 0 ? of.id : joined.join(', ');
    };
    const shelf = (table: ChainTable): Map<string, string> => {
      const held = known.get(table);
      if (held !== undefined) return held;
      const made = new Map(rowsOf(model, table).map((row) => [row.id, nameOf(table, row)]));
      known.set(table, made);
      return made;
    };
    const row = (table: ChainTable, id: string): string => {
      if (table === 'partners') return country(id);
      const lane = table === 'lanes' ? model.lanes.find((each) => each.id === id) : undefined;
      return lane === undefined ? (shelf(table).get(id) ?? id) : `${any(lane.from)} → ${any(lane.to)}`;
    };
    const any = (id: string): string => {
      for (const table of named) {
        const found = shelf(table).get(id);
        if (found !== undefined) return found;
      }
      const node = nodeNames.get(id);
      if (node !== undefined) return node;
      if (tMode.has(id as 'rail')) return tMode(id as 'rail');
      return /^[A-Z]{3}$/.test(id) ? country(id) : id;
    };
    const field = (name: string): string => {
      const key = `fields.${name}` as 'fields.id';
      return t.has(key) ? t(key) : name;
    };
    const choice = (table: ChainTable, of: string, value: string): string => {
      if (of === 'table') return tTable(value as ChainTable);
      if (of === 'mode') return tMode.has(value as 'rail') ? tMode(value as 'rail') : value;
      if (of === 'confidence') return tConfidence(value as 'published');
      if (table === 'groups' && value !== 'countries') return tTable(value as ChainTable);
      const shelfKey = { sites: 'siteKinds', limits: 'limitKinds', effects: 'effectKinds' }[table as string];
      const key = (shelfKey === undefined ? `fields.${value}` : `${shelfKey}.${value}`) as 'siteKinds.park';
      return t.has(key) ? t(key) : value;
    };
    return {
      names,
      country,
      row,
      any,
      field,
      unit: (unit) => tUnit(unit, { currency: model.currency }),
      choice,
    };
  }, [model, locale, t, tUnit, tTable, tMode, tConfidence, countries, nodes]);
};

/** Header of a column with what it counts. */
export const headerOf = (
  words: ModelWords,
  field: Field,
): { readonly label: string; readonly unit?: string } => ({
  label: words.field(field.field),
  ...(field.kind === 'number' && field.unit !== undefined ? { unit: words.unit(field.unit) } : {}),
});
