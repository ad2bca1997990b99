import type { DesignedChain } from '@hamkor/chains';
import { chainFromProcesses, specForProduct } from '@hamkor/chains';
import type { OptionItem, TradeEvidence } from '@hamkor/trade';
import { shippedDesignFacts } from '../../facts/design-facts.ts';
import { designGrounds } from './design-grounds.ts';
import { lanesOver, shippedPlaces } from './example-chains.ts';

/** What a chain is to be designed from. An option says both; a product and partners given beside it come before its own. */
export interface ChainAsked {
  readonly option?: Pick<OptionItem, 'products' | 'partners'> | null;
  /** Heading of HS 2022. */
  readonly product?: string;
  /** Member states, ISO 3166-1 alpha-3. */
  readonly partners?: readonly string[];
}

export type ChainDesigned =
  | ({ readonly kind: 'designed' } & DesignedChain)
  | { readonly kind: 'no-product' }
  | { readonly kind: 'unknown-product'; readonly found: string }
  /** Coalitions are what a chain is for: fewer than two states, or more than fit into one game, are none. */
  | { readonly kind: 'bad-partners'; readonly found: readonly string[] };

const mostPartners = 6;

/** Heading of HS 2022 of what an option is about; its own where the edition already is that. */
const focusOf = ({ products }: Pick<OptionItem, 'products'>, trade: TradeEvidence): string | null => {
  const focus = products.find(({ part }) => part === 'focus');
  if (focus === undefined) return null;
  const heading = focus.hs.slice(0, 4);
  if (focus.edition === 'HS2022') return heading;
  const [best] = trade.correspondences
    .filter(({ hs92 }) => hs92 === heading)
    .toSorted((a, b) => b.share - a.share);
  return best?.hs2022 ?? heading;
};

/**
 * A chain for an option, or for a product and the states that would share it: processes, parks, prices and lanes from the
 * facts, and a list of everything that is not known.
 */
export const designChain = (
  { option, product, partners }: ChainAsked,
  trade: TradeEvidence,
): ChainDesigned => {
  const heading = product?.slice(0, 4) ?? (option ? focusOf(option, trade) : null);
  if (heading === null) return { kind: 'no-product' };
  if (!trade.headings.some(({ hs }) => hs === heading)) return { kind: 'unknown-product', found: heading };
  const states = [...new Set(partners ?? option?.partners.map(({ iso3 }) => iso3) ?? [])];
  const strangers = states.filter((state) => !trade.members.includes(state));
  if (states.length < 2 || states.length > mostPartners || strangers.length > 0)
    return { kind: 'bad-partners', found: strangers.length > 0 ? strangers : states };
  const places = shippedPlaces();
  const facts = shippedDesignFacts();
  const { spec, gaps } = specForProduct(
    { product: heading, partners: states },
    facts,
    designGrounds(trade, places),
  );
  const designed = chainFromProcesses(spec, facts, lanesOver(places.network));
  return { kind: 'designed', model: designed.model, gaps: [...gaps, ...designed.gaps] };
};
