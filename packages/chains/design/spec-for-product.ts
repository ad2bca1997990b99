import type { ChainSpec } from './chain-spec.ts';
import type { DesignAsked, DesignGrounds } from './design-grounds.ts';
import type { DesignGap } from './design-gap.ts';
import { designLines } from './design-lines.ts';
import { designDemands, designSites, designSupplies } from './design-places.ts';
import { designNeeds, designPrices } from './design-prices.ts';
import { designProducts, productName, stageOf } from './design-products.ts';
import { factIndex } from './fact-index.ts';
import type { DesignFacts } from './facts.ts';
import { factFigure, judgedFigure } from './judged-figure.ts';
import type { ProcessTree, TreeInput } from './process-tree.ts';
import { processTree } from './process-tree.ts';
import { skeletonCosts, skeletonTree } from './skeleton-tree.ts';

export interface DesignedSpec {
  readonly spec: ChainSpec;
  readonly gaps: readonly DesignGap[];
}

const priceYear = 2025;

const about: ChainSpec['about'] = {
  en: 'Designed from process facts, prices, parks and trade tables. It is a beginning: look at the list of what is not known, and put in your own figures.',
  ru: 'Спроектирована по данным о процессах, ценам, паркам и торговым таблицам. Это начало: посмотрите список неизвестного и внесите свои цифры.',
  zh: '根据工艺资料、价格、园区和贸易表格设计。这只是起点：请查看未知事项清单并填入您自己的数字。',
};

const quantityOf = ({ parameter, factor, quantity }: TreeInput) =>
  parameter === null
    ? judgedFigure(
        quantity,
        quantity / 2,
        quantity * 2,
        'a tonne of inputs in equal parts makes a tonne, judged',
      )
    : factFigure(parameter, factor, `times ${factor}, from its unit to that of the input`);

/** Agreements in force that give a preference between at least two of the partners, known or not. */
const agreementsAmong = ({ agreements }: DesignFacts, partners: readonly string[]): readonly string[] =>
  agreements
    .filter(
      ({ parties, untilYear, mfnShareLeft }) =>
        untilYear === null &&
        mfnShareLeft !== 1 &&
        partners.filter((partner) => parties.includes(partner)).length > 1,
    )
    .map(({ id }) => id);

const stagesOf = (tree: ProcessTree, grounds: DesignGrounds): ChainSpec['stages'] => {
  const byDepth = Map.groupBy(tree.products, ({ depth }) => depth);
  return [...byDepth.keys()]
    .toSorted((a, b) => b - a)
    .flatMap((depth) => {
      const products = byDepth.get(depth) ?? [];
      const named = products.find(({ processes }) => processes.length > 0) ?? products[0];
      return named === undefined ? [] : [{ id: stageOf(depth), name: productName(grounds, tree, named) }];
    });
};

const inputsUnknown = ({ products, inputs }: ProcessTree): readonly DesignGap[] =>
  products.flatMap(({ processes }) =>
    processes
      .filter(({ id }) => !inputs.some(({ process }) => process === id))
      .map(({ id }) => ({
        kind: 'inputs-unknown',
        table: 'recipes',
        row: id,
        field: null,
        what: null,
        assumed: 0,
      })),
  );

/**
 * A chain for a product that an option or a reader names: the processes behind it where the facts know them, else the
 * product and what it is mainly made from; sites in parks of the partners whose trades fit, inputs from the partners that
 * export them, markets at main places of the partners with what they import. Everything unknown is told as a gap.
 */
export const specForProduct = (
  asked: DesignAsked,
  facts: DesignFacts,
  grounds: DesignGrounds,
): DesignedSpec => {
  const index = factIndex(facts);
  const known = processTree(facts, asked.product);
  const tree = known ?? skeletonTree(asked.product, grounds.inputsOf(asked.product));
  const final = tree.products.find(({ depth }) => depth === 0);
  if (final === undefined) throw new Error(`a chain of ${asked.product} without the product`);
  const made = tree.products.filter(({ processes }) => processes.length > 0);
  const bought = tree.products.filter(({ processes }) => processes.length === 0);

  const prices = designPrices(tree, index, priceYear);
  const price = prices.get(final.id)?.value ?? 1;
  const products = designProducts(tree, grounds, prices);
  const sites = designSites(asked, grounds, made);
  const selling = designDemands(asked, grounds, final, price);
  const buying = designSupplies(asked, grounds, bought, prices);
  const wanted = selling.rows.demands.reduce((sum, { quantity }) => sum + (quantity.value ?? 0), 0);
  const lines = designLines(
    facts,
    made,
    sites.rows,
    designNeeds(tree, wanted),
    (figure) => index.resolve(figure).value,
  );
  return {
    spec: {
      title: productName(grounds, tree, final),
      about,
      isDemonstration: true,
      priceYear,
      partners: asked.partners.map((id) => ({ id, weight: 1 })),
      stages: stagesOf(tree, grounds),
      products: products.rows,
      recipes: made.flatMap((product) =>
        product.processes.map(({ id, name }) => ({
          id,
          product: product.id,
          name,
          process: known === null ? null : id,
          scale: 1,
          referenceCountry: null,
        })),
      ),
      inputs: tree.inputs.map((input) => ({
        recipe: input.process,
        product: input.product,
        quantity: quantityOf(input),
      })),
      costs: known === null ? skeletonCosts(tree, price) : [],
      sites: sites.rows,
      lines: lines.rows,
      suppliers: buying.rows.suppliers,
      supplies: buying.rows.supplies,
      markets: selling.rows.markets,
      demands: selling.rows.demands,
      agreements: agreementsAmong(facts, asked.partners),
      groups: [],
      limits: [],
      disruptions: [],
      effects: [],
    },
    gaps: [
      ...(known === null
        ? [
            {
              kind: 'process-unknown' as const,
              table: 'recipes' as const,
              row: final.id,
              field: null,
              what: asked.product,
              assumed: null,
            },
          ]
        : []),
      ...inputsUnknown(tree),
      ...products.gaps,
      ...sites.gaps,
      ...selling.gaps,
      ...buying.gaps,
      ...lines.gaps,
    ],
  };
};
