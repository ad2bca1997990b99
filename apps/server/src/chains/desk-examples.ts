import type { ChainSummaryDocument } from '@hamkor/contract';
import { shippedExampleChains } from '../facts/example-chains.ts';
import type { DeskWork } from './desk-work.ts';
import { exampleChain } from './examples/example-chains.ts';
import { packNow } from './packed-json.ts';

/** The examples as a list shows them: read off their tables, without working out any lane. */
export const listExamples = (): readonly ChainSummaryDocument[] =>
  shippedExampleChains().map(({ id, title, about, partners, products, demands, sites }) => {
    const hsOf = new Map(products.map((product) => [product.id, product.hs]));
    const wanted = demands.flatMap(({ product }) => hsOf.get(product) ?? []);
    return {
      id,
      title,
      about,
      isDemonstration: true,
      partners: partners.map((partner) => partner.id),
      products: [...new Set(wanted)].toSorted(),
      sites: sites.length,
      createdAt: null,
    };
  });

/** One example whole; null where there is none of that id. */
export const writeExample = async (id: string): Promise<DeskWork['example']['answer']> => {
  const designed = await exampleChain(id);
  return designed === null ? null : { kind: 'written', bytes: packNow(designed.model) };
};
