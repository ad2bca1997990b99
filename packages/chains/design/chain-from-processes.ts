import type { ChainLanes } from '../lanes/lanes.ts';
import type { ChainModel, EvidenceRow } from '../model/model.ts';
import type { ChainSpec, SpecFigure } from './chain-spec.ts';
import type { DesignGap } from './design-gap.ts';
import { chainDuties } from './duties.ts';
import { factIndex } from './fact-index.ts';
import type { FactIndex } from './fact-index.ts';
import type { CountryFactors } from './factor-costs.ts';
import { countryFactors } from './factor-costs.ts';
import type { DesignFacts } from './facts.ts';
import type { CostedLine } from './line-costs.ts';
import { costedLine } from './line-costs.ts';
import { scenariosOfRanges } from './range-scenarios.ts';
import { evidenceOf, type RangedFigure } from './ranged-figure.ts';
import { recipeFacts } from './recipe-facts.ts';

export interface DesignedChain {
  readonly model: ChainModel;
  /** What is not known, with what was taken instead. */
  readonly gaps: readonly DesignGap[];
}

const currency = 'USD';

/** Money of years other than the model's: taken as it is, and told once per year and recipe. */
const priceYearGaps = (spec: ChainSpec, index: FactIndex): readonly DesignGap[] =>
  spec.recipes.flatMap(({ id, process }) =>
    (['conversion_cost', 'capex_per_annual_unit'] as const).flatMap((kind) => {
      const year = process === null ? null : index.priceYear(process, kind);
      return year === null || year === spec.priceYear
        ? []
        : [
            {
              kind: 'price-year-differs' as const,
              table: 'recipes' as const,
              row: id,
              field: kind === 'conversion_cost' ? 'otherCost' : 'fixedCost',
              what: String(year),
              assumed: spec.priceYear,
            },
          ];
    }),
  );

/** Inputs that the facts name for a recipe's process and the spec leaves out. */
const leftOut = (spec: ChainSpec, facts: DesignFacts): readonly DesignGap[] => {
  const headingOf = new Map(spec.products.map(({ id, hs }) => [id, hs?.slice(0, 4) ?? null]));
  return spec.recipes.flatMap((recipe) => {
    const used = new Set(
      spec.inputs.filter((input) => input.recipe === recipe.id).map(({ product }) => headingOf.get(product)),
    );
    return facts.parameters
      .filter(
        ({ process, parameter, of }) =>
          process === recipe.process && parameter === 'input' && !used.has(of ?? ''),
      )
      .map(({ of }) => ({
        kind: 'input-left-out' as const,
        table: 'inputs' as const,
        row: recipe.id,
        field: null,
        what: of,
        assumed: 0,
      }));
  });
};

const linesOf = (
  spec: ChainSpec,
  index: FactIndex,
): { lines: readonly CostedLine[]; gaps: readonly DesignGap[] } => {
  const countries = [...new Set(spec.sites.map(({ country }) => country))];
  const known = new Map<string, CountryFactors>();
  const factorsOf = (country: string): CountryFactors => {
    const factors = known.get(country) ?? countryFactors(index, country, countries);
    known.set(country, factors);
    return factors;
  };
  const siteOf = new Map(spec.sites.map((site) => [site.id, site]));
  const recipeOf = new Map(spec.recipes.map((recipe) => [recipe.id, recipe]));
  const unitOf = new Map(spec.products.map(({ id, unit }) => [id, unit]));
  const lines = spec.lines.map((line) => {
    const site = siteOf.get(line.site);
    const recipe = recipeOf.get(line.recipe);
    const unit = recipe === undefined ? undefined : unitOf.get(recipe.product);
    if (site === undefined || recipe === undefined || unit === undefined)
      throw new Error(`line ${line.site}, ${line.recipe}: no such site, recipe or product`);
    const reference = recipe.referenceCountry === null ? null : factorsOf(recipe.referenceCountry);
    const facts = recipeFacts(index, recipe, spec.costs, site.country, reference);
    return costedLine(line, unit, index.resolve(line.capacity), facts, factorsOf(site.country));
  });
  return { lines, gaps: countries.flatMap((country) => factorsOf(country).gaps) };
};

/** Cells of the model that the spec states, each with its evidence. */
const statedCells = (spec: ChainSpec, resolve: (figure: SpecFigure) => RangedFigure) => {
  const evidence: EvidenceRow[] = [];
  const cell = (
    table: EvidenceRow['table'],
    row: string,
    field: string,
    unit: string,
    figure: SpecFigure,
  ): number => {
    const resolved = resolve(figure);
    evidence.push(evidenceOf(table, row, field, unit, resolved));
    return resolved.value;
  };
  const unitOf = new Map(spec.products.map(({ id, unit }) => [id, unit]));
  const unit = (product: string): string => unitOf.get(product) ?? '';
  const tables = {
    products: spec.products.map(({ price, ...product }) =>
      Object.assign(product, {
        price: cell('products', product.id, 'price', `${currency}/${product.unit}`, price),
      }),
    ),
    inputs: spec.inputs.map(({ recipe, product, quantity }) => {
      const id = `${recipe}-${product}`;
      return {
        id,
        recipe,
        product,
        quantity: cell('inputs', id, 'quantity', unit(product), quantity),
        unit: unit(product),
      };
    }),
    sites: spec.sites.map(({ fixedCost, ...site }) =>
      Object.assign(site, { fixedCost: cell('sites', site.id, 'fixedCost', `${currency}/year`, fixedCost) }),
    ),
    supplies: spec.supplies.map(({ supplier, product, price, capacity, kgCo2e, leadDays }) => {
      const id = `${supplier}-${product}`;
      return {
        id,
        supplier,
        product,
        price: cell('supplies', id, 'price', `${currency}/${unit(product)}`, price),
        capacity,
        unit: unit(product),
        kgCo2e,
        leadDays,
      };
    }),
    demands: spec.demands.map(({ market, product, quantity, outsidePrice, outsideKgCo2e, unmetPenalty }) => {
      const id = `${market}-${product}`;
      return {
        id,
        market,
        product,
        quantity: cell('demands', id, 'quantity', `${unit(product)}/year`, quantity),
        unit: unit(product),
        outsidePrice:
          outsidePrice === null
            ? null
            : cell('demands', id, 'outsidePrice', `${currency}/${unit(product)}`, outsidePrice),
        outsideKgCo2e,
        unmetPenalty,
      };
    }),
  };
  return { tables, evidence };
};

/**
 * A chain model from processes, prices and factor costs: every cost of a line at the prices of its country, every figure
 * with its evidence and range, scenarios over the ranges, duties and preferences, and a list of what is not known.
 * `lanes` joins the places of the model; it is asked last. Throws where the spec names what no table has.
 */
export const chainFromProcesses = (
  spec: ChainSpec,
  facts: DesignFacts,
  lanes: (model: ChainModel) => ChainLanes,
): DesignedChain => {
  const index = factIndex(facts);
  const { tables, evidence: stated } = statedCells(spec, index.resolve);
  const { lines, gaps: factorGaps } = linesOf(spec, index);
  const countries = [
    ...new Set([
      ...spec.partners.map(({ id }) => id),
      ...[...spec.sites, ...spec.markets].map(({ country }) => country),
    ]),
  ];
  const headings = [...new Set(spec.products.flatMap(({ hs }) => hs ?? []))];
  const duties = chainDuties(facts, countries, headings, spec.agreements);
  const bare: ChainModel = {
    schema: 'hamkor-chain/1',
    title: spec.title,
    about: spec.about,
    isDemonstration: spec.isDemonstration,
    currency,
    priceYear: spec.priceYear,
    partners: spec.partners,
    periods: [{ id: 'year', years: 1, demandFactor: 1, discountFactor: 1 }],
    stages: spec.stages,
    products: tables.products,
    recipes: spec.recipes.map(({ id, product, name }) => ({ id, product, name })),
    inputs: tables.inputs,
    sites: tables.sites,
    lines: lines.map(({ line }) => line),
    suppliers: spec.suppliers,
    supplies: tables.supplies,
    markets: spec.markets,
    demands: tables.demands,
    lanes: [],
    regimes: duties.regimes,
    duties: duties.duties,
    groups: spec.groups,
    limits: spec.limits,
    disruptions: spec.disruptions,
    effects: spec.effects,
    scenarios: [],
    changes: [],
    evidence: [...stated, ...lines.flatMap(({ evidence }) => evidence), ...duties.evidence],
    stockRate: null,
  };
  const joined = lanes(bare);
  const evidence = [...bare.evidence, ...joined.evidence];
  return {
    model: { ...bare, lanes: joined.lanes, evidence, ...scenariosOfRanges(evidence) },
    gaps: [
      ...lines.flatMap(({ gaps }) => gaps),
      ...factorGaps,
      ...priceYearGaps(spec, index),
      ...leftOut(spec, facts),
      ...duties.gaps,
      ...joined.missing.map(({ from, to }) => ({
        kind: 'no-way' as const,
        table: 'lanes' as const,
        row: `${from}-${to}`,
        field: null,
        what: null,
        assumed: null,
      })),
    ],
  };
};
