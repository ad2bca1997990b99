/** What may stand in the places of a limit: products, states, sites, ways, and groups of these. */
import type { ChainModel, LimitKind } from '@hamkor/contract';

export const limitKinds = [
  'share',
  'countries',
  'production',
  'sites',
  'flow',
  'value-added',
  'gain',
  'intra-bloc',
  'emissions',
  'investment',
  'lead-time',
] as const satisfies readonly LimitKind[];

export type LimitPart = 'what' | 'where' | 'via';

/** The places that the sentence of a kind has. */
export const partsOf: Readonly<Record<LimitKind, readonly LimitPart[]>> = {
  production: ['what', 'where'],
  share: ['what', 'where'],
  countries: ['what'],
  sites: ['where'],
  flow: ['what', 'via'],
  'value-added': ['where'],
  gain: ['where'],
  emissions: [],
  investment: [],
  'intra-bloc': [],
  'lead-time': ['what', 'where'],
};

/** Kinds whose bounds are shares, shown in per cent. */
export const isShareLimit = (kind: LimitKind): boolean =>
  kind === 'share' || kind === 'value-added' || kind === 'intra-bloc';

const groups = (model: ChainModel, ...of: readonly string[]): readonly string[] =>
  model.groups.filter((group) => of.includes(group.of)).map(({ id }) => id);

/** Ids that may stand in a place of a limit, each once. */
export const subjectsOf = (model: ChainModel, kind: LimitKind, part: LimitPart): readonly string[] => {
  const countries = [
    ...new Set([...model.partners.map(({ id }) => id), ...model.sites.map(({ country }) => country)]),
  ];
  if (part === 'what') {
    const products = model.products.map(({ id }) => id);
    return kind === 'lead-time'
      ? products
      : [...products, ...model.stages.map(({ id }) => id), ...groups(model, 'products')];
  }
  if (part === 'via') {
    return [
      ...new Set([
        ...model.lanes.flatMap(({ borders }) => borders),
        ...model.lanes.map(({ mode }) => mode),
        ...groups(model, 'lanes'),
        ...model.lanes.map(({ id }) => id),
      ]),
    ];
  }
  if (kind === 'lead-time') return model.markets.map(({ id }) => id);
  if (kind === 'gain') return model.partners.map(({ id }) => id);
  if (kind === 'value-added') return [...countries, ...groups(model, 'countries')];
  return [...countries, ...model.sites.map(({ id }) => id), ...groups(model, 'sites', 'countries')];
};

/** Unit of the bounds of a limit: that of its product, per cent, money; a key of `chains.limits.unit`. */
export const limitUnit = (
  model: ChainModel,
  kind: LimitKind,
  what: string | null,
): {
  readonly key: 'product' | 'percent' | 'money' | 'tonnes' | 'kg' | 'days' | 'none';
  readonly unit: string;
} => {
  if (isShareLimit(kind)) return { key: 'percent', unit: '%' };
  if (kind === 'gain' || kind === 'investment') return { key: 'money', unit: model.currency };
  if (kind === 'emissions') return { key: 'kg', unit: 'kg' };
  if (kind === 'lead-time') return { key: 'days', unit: '' };
  if (kind === 'countries' || kind === 'sites') return { key: 'none', unit: '' };
  const product = kind === 'production' ? model.products.find(({ id }) => id === what) : undefined;
  return product === undefined ? { key: 'tonnes', unit: 't' } : { key: 'product', unit: product.unit };
};
