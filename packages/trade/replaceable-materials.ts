import type { Figure } from '@hamkor/provenance';
import { weakest } from '@hamkor/provenance';
import type { CooperationOption, OptionProduct } from './option.ts';

/** What members buy of one raw material outside the bloc, and how much of it members together could replace. */
export interface ReplaceableMaterial {
  readonly product: OptionProduct;
  /** Summed over the members that buy outside what some other member sells outside. */
  readonly outsideImports: Figure;
  /** Maximum flow over all pairs: no exporter sells and no importer buys twice. */
  readonly replaceable: Figure;
  /** ISO codes of the importers summed, in ISO order. */
  readonly importers: readonly string[];
}

export interface ReplaceableMaterials {
  /** Largest replaceable value first. */
  readonly materials: readonly ReplaceableMaterial[];
  /** Null when no raw material is replaceable. */
  readonly total: { readonly outsideImports: Figure; readonly replaceable: Figure } | null;
}

/** The sum of figures in one unit: ranges add, the years span all, it is as sure as the least sure of them. */
const sum = (figures: readonly [Figure, ...Figure[]], key: string): Figure => {
  const known = figures.filter(({ value }) => value !== null);
  const add = (part: (figure: Figure) => number): number => known.reduce((all, one) => all + part(one), 0);
  const years = known.flatMap((figure) => figure.years ?? []);
  const [first, ...others] = figures.flatMap(({ origins }) => origins);
  return {
    value: known.length === 0 ? null : add(({ value }) => value!),
    ...(known.some(({ low }) => low !== undefined)
      ? {
          low: add(({ low, value }) => low ?? value!),
          high: add(({ high, value }) => high ?? value!),
        }
      : {}),
    unit: figures[0].unit,
    years: years.length === 0 ? null : [Math.min(...years), Math.max(...years)],
    confidence: weakest(['estimated', ...figures.map(({ confidence }) => confidence)]),
    origins: [first!, ...new Set(others.filter((origin) => origin !== first))],
    steps: [{ key, args: { count: known.length } }],
  };
};

/**
 * Options about one raw material: a heading, for chapters only give upper bounds; where all headings are known (loaded
 * trade), those of raw materials and energy.
 */
const isMaterial = ({ products, explanation }: CooperationOption): boolean =>
  explanation.kind === 'substitution' &&
  products[0]?.hs.length === 4 &&
  (explanation.subheadings.length === 0 || products[0].stage === 'raw' || products[0].stage === 'energy');

const ofOneProduct = (options: readonly CooperationOption[]): ReplaceableMaterial | null => {
  const imports = new Map<string, Figure>();
  let replaceable: Figure | null = null;
  for (const { partners, explanation } of options) {
    if (explanation.kind !== 'substitution') continue;
    const importer = partners.find(({ role }) => role === 'importer');
    if (importer) imports.set(importer.iso3, explanation.outsideImports);
    replaceable ??= explanation.joint.bound;
  }
  const importers = [...imports.keys()].sort();
  const [first, ...others] = importers.map((iso3) => imports.get(iso3)!);
  if (first === undefined || replaceable === null) return null;
  const outsideImports = sum([first, ...others], 'replaceable.importers');
  return { product: options[0]!.products[0]!, outsideImports, replaceable, importers };
};

/**
 * The raw materials that members buy outside while members sell them outside, each with the bound all pairs
 * reach together, and their total. Values of different materials add up; pairs of one material do not, which
 * is why the bound and not the options' own values is summed.
 */
export const replaceableMaterials = (options: readonly CooperationOption[]): ReplaceableMaterials => {
  const materials = [...Map.groupBy(options.filter(isMaterial), ({ products }) => products[0]!.hs).values()]
    .flatMap((ofProduct) => ofOneProduct(ofProduct) ?? [])
    .sort((one, other) => (other.replaceable.value ?? 0) - (one.replaceable.value ?? 0));
  const [first, ...others] = materials;
  if (first === undefined) return { materials, total: null };
  return {
    materials,
    total: {
      outsideImports: sum(
        [first.outsideImports, ...others.map(({ outsideImports }) => outsideImports)],
        'replaceable.materials',
      ),
      replaceable: sum(
        [first.replaceable, ...others.map(({ replaceable }) => replaceable)],
        'replaceable.materials',
      ),
    },
  };
};
