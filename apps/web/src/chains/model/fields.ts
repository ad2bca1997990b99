/** What each column of a table of a chain model holds, so that one table can show and edit them all. */
import type { ChainTable } from '@hamkor/contract';

/** The tables in the order of their sheets. */
export const tables = [
  'partners',
  'periods',
  'stages',
  'products',
  'recipes',
  'inputs',
  'sites',
  'lines',
  'suppliers',
  'supplies',
  'markets',
  'demands',
  'lanes',
  'regimes',
  'duties',
  'groups',
  'limits',
  'disruptions',
  'effects',
  'scenarios',
  'changes',
  'evidence',
] as const satisfies readonly ChainTable[];

export const isTable = (text: string | null | undefined): text is ChainTable =>
  (tables as readonly (string | null | undefined)[]).includes(text);

/** What a number counts; a key of `chains.unit`. */
export type FieldUnit =
  | 'moneyYear'
  | 'moneyUnit'
  | 'moneyTonne'
  | 'tonnesYear'
  | 'unitsYear'
  | 'percent'
  | 'hours'
  | 'hoursUnit'
  | 'days'
  | 'kgUnit'
  | 'kgTonne'
  | 'years'
  | 'degrees';

/** How a column is shown and edited. */
export type FieldKind =
  | { readonly kind: 'id' }
  | { readonly kind: 'names' }
  | { readonly kind: 'text'; readonly isNullable?: boolean }
  /** Shares are stored from 0 to 1 and shown in per cent. */
  | { readonly kind: 'number'; readonly unit?: FieldUnit; readonly isNullable?: boolean }
  | { readonly kind: 'flag' }
  | { readonly kind: 'choice'; readonly choices: readonly string[]; readonly isNullable?: boolean }
  | { readonly kind: 'country'; readonly any?: boolean }
  /** Rows of these tables, by id; groups may stand for their members. */
  | { readonly kind: 'reference'; readonly to: readonly ChainTable[]; readonly isNullable?: boolean }
  /** Texts shown with semicolons between them. */
  | { readonly kind: 'list' }
  /** A number, text, truth value or nothing. */
  | { readonly kind: 'any' };

export type Field = { readonly field: string } & FieldKind;

const id: Field = { field: 'id', kind: 'id' };
const name: Field = { field: 'name', kind: 'names' };
const country: Field = { field: 'country', kind: 'country' };
const unit: Field = { field: 'unit', kind: 'text' };
const number = (field: string, of?: FieldUnit): Field => ({
  field,
  kind: 'number',
  ...(of === undefined ? {} : { unit: of }),
});
const open = (field: string, of?: FieldUnit): Field => ({ ...number(field, of), isNullable: true }) as Field;
const reference = (field: string, ...to: readonly ChainTable[]): Field => ({ field, kind: 'reference', to });
const optional = (field: string, ...to: readonly ChainTable[]): Field => ({
  field,
  kind: 'reference',
  to,
  isNullable: true,
});
const choice = (field: string, ...choices: readonly string[]): Field => ({ field, kind: 'choice', choices });
const position: readonly Field[] = [
  number('lat', 'degrees'),
  number('lon', 'degrees'),
  { field: 'node', kind: 'text', isNullable: true },
];

/** Columns of every table, in the order in which a person reads a row. */
export const fieldsOf: Readonly<Record<ChainTable, readonly Field[]>> = {
  partners: [{ field: 'id', kind: 'country' }, number('weight')],
  periods: [id, number('years', 'years'), number('demandFactor'), number('discountFactor')],
  stages: [name, id],
  products: [
    name,
    id,
    { field: 'hs', kind: 'text', isNullable: true },
    unit,
    number('kgPerUnit', 'kgUnit'),
    number('price', 'moneyUnit'),
    optional('stage', 'stages'),
  ],
  recipes: [name, id, reference('product', 'products')],
  inputs: [id, reference('recipe', 'recipes'), reference('product', 'products'), number('quantity'), unit],
  sites: [
    name,
    id,
    country,
    choice('kind', 'park', 'plant', 'greenfield'),
    number('fixedCost', 'moneyYear'),
    { field: 'isOpen', kind: 'flag' },
    open('capacityTonnes', 'tonnesYear'),
    ...position,
    { field: 'park', kind: 'text', isNullable: true },
  ],
  lines: [
    reference('site', 'sites'),
    reference('recipe', 'recipes'),
    number('capacity', 'unitsYear'),
    unit,
    number('minimumLoad', 'percent'),
    number('maximumLines'),
    number('installedLines'),
    number('fixedCost', 'moneyYear'),
    number('energyCost', 'moneyUnit'),
    number('labourCost', 'moneyUnit'),
    number('otherCost', 'moneyUnit'),
    number('kgCo2e', 'kgUnit'),
    open('labourHours', 'hoursUnit'),
    open('leadDays', 'days'),
    id,
  ],
  suppliers: [name, id, country, ...position],
  supplies: [
    reference('supplier', 'suppliers'),
    reference('product', 'products'),
    number('price', 'moneyUnit'),
    open('capacity', 'unitsYear'),
    unit,
    open('kgCo2e', 'kgUnit'),
    open('leadDays', 'days'),
    id,
  ],
  markets: [name, id, country, ...position],
  demands: [
    reference('market', 'markets'),
    reference('product', 'products'),
    number('quantity', 'unitsYear'),
    unit,
    open('outsidePrice', 'moneyUnit'),
    open('outsideKgCo2e', 'kgUnit'),
    open('unmetPenalty', 'moneyUnit'),
    id,
  ],
  lanes: [
    reference('from', 'sites', 'suppliers', 'markets'),
    reference('to', 'sites', 'suppliers', 'markets'),
    optional('product', 'products', 'groups'),
    choice('mode', 'rail', 'road', 'sea', 'ferry', 'inland-water', 'air'),
    number('costPerTonne', 'moneyTonne'),
    number('hours', 'hours'),
    number('kgCo2ePerTonne', 'kgTonne'),
    open('capacityTonnes', 'tonnesYear'),
    { field: 'borders', kind: 'list' },
    { field: 'countries', kind: 'list' },
    { field: 'route', kind: 'text', isNullable: true },
    id,
  ],
  regimes: [
    name,
    id,
    { field: 'members', kind: 'list' },
    open('valueContent', 'percent'),
    { field: 'needsHeadingChange', kind: 'flag' },
    { field: 'isFreeCirculation', kind: 'flag' },
  ],
  duties: [
    { field: 'from', kind: 'country', any: true },
    { field: 'to', kind: 'country', any: true },
    { field: 'hs', kind: 'text' },
    reference('regime', 'regimes'),
    number('rate', 'percent'),
    id,
  ],
  groups: [
    id,
    choice('of', 'products', 'sites', 'countries', 'suppliers', 'markets', 'lanes'),
    { field: 'members', kind: 'list' },
  ],
  limits: [
    name,
    choice(
      'kind',
      'production',
      'share',
      'countries',
      'sites',
      'flow',
      'value-added',
      'gain',
      'emissions',
      'investment',
      'intra-bloc',
      'lead-time',
    ),
    { field: 'what', kind: 'text', isNullable: true },
    { field: 'where', kind: 'text', isNullable: true },
    { field: 'via', kind: 'text', isNullable: true },
    open('min'),
    open('max'),
    open('penalty'),
    id,
  ],
  disruptions: [name, number('probability', 'percent'), number('days', 'days'), id],
  effects: [
    reference('disruption', 'disruptions'),
    choice('kind', 'border', 'lanes', 'transit', 'site', 'supplier', 'market'),
    { field: 'target', kind: 'text' },
    number('availability', 'percent'),
    number('costFactor'),
    id,
  ],
  scenarios: [name, id],
  changes: [
    reference('scenario', 'scenarios'),
    choice('table', ...tables),
    { field: 'row', kind: 'text' },
    { field: 'field', kind: 'text' },
    { field: 'set', kind: 'any' },
    open('multiply'),
    { field: 'bound', kind: 'choice', choices: ['low', 'high'], isNullable: true },
    id,
  ],
  evidence: [
    choice('table', ...tables),
    { field: 'row', kind: 'text' },
    { field: 'field', kind: 'text' },
    open('low'),
    open('high'),
    unit,
    open('year'),
    choice('confidence', 'published', 'estimated', 'unverified'),
    { field: 'origin', kind: 'text' },
    { field: 'source', kind: 'text' },
    id,
  ],
};

/** Currency and price year of a row: columns only where some row says them, since the model says them for all. */
export const pricedFields: readonly Field[] = [
  { field: 'currency', kind: 'text', isNullable: true },
  open('priceYear'),
];
