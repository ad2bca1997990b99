import type { ChainSummaryDocument } from '@hamkor/contract';
import type { TradeEvidence } from '@hamkor/trade';
import { shippedExampleChains } from '../facts/example-chains.ts';
import { readTradeEvidence } from '../facts/trade-evidence.ts';
import type { DeskWork } from './desk-work.ts';
import type { ChainAsked } from './examples/design-chain.ts';
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

let trade: TradeEvidence | null = null;

/** A chain designed from an option, or from a product and the states that would share it. */
export const writeDesign = async (asked: ChainAsked): Promise<DeskWork['design']['answer']> => {
  const { designChain } = await import('./examples/design-chain.ts');
  const designed = designChain(asked, (trade ??= readTradeEvidence()));
  if (designed.kind !== 'designed') return designed;
  const { model, gaps } = designed;
  return { kind: 'written', bytes: packNow({ model, gaps }) };
};
