import type { ChainSummaryDocument } from '@hamkor/contract';
import type { ChainModel } from '@hamkor/chains';
import type { KeptModel } from './model-repository.ts';
import type { ModelFacts } from './tables.ts';

/** What lists and questions need of a model. */
export const modelFacts = (model: ChainModel): ModelFacts => {
  const hsOf = new Map(model.products.map(({ id, hs }) => [id, hs]));
  const wanted = model.demands.flatMap(({ product }) => hsOf.get(product) ?? []);
  return {
    title: model.title,
    about: model.about,
    isDemonstration: model.isDemonstration,
    partners: model.partners.map(({ id }) => id),
    products: [...new Set(wanted)].toSorted(),
    sites: model.sites.length,
    disruptions: model.disruptions.length,
    scenarios: model.scenarios.map(({ id }) => id),
  };
};

/** A model in a list. */
export const modelSummary = ({ id, facts, createdAt }: KeptModel): ChainSummaryDocument => ({
  id,
  title: facts.title,
  about: facts.about,
  isDemonstration: facts.isDemonstration,
  partners: [...facts.partners],
  products: [...facts.products],
  sites: facts.sites,
  createdAt: createdAt.toISOString(),
});
