import type { OptionHintDocument } from '@hamkor/contract';
import type { Concordance } from '@hamkor/nomenclature';
import type { CooperationOption } from '@hamkor/trade';

/** What an option must tell to be proposed for a need. */
export type ProposedOption = Pick<CooperationOption, 'id' | 'kind' | 'partners' | 'rank'> & {
  readonly products: readonly Pick<CooperationOption['products'][number], 'hs' | 'edition' | 'part'>[];
};

/** At most so many options are proposed. */
const mostHints = 12;

/** Whether a product of an option, a heading or a chapter of either edition, is about a heading of HS 2022. */
const isAbout = (
  { hs, edition }: ProposedOption['products'][number],
  heading: string,
  { toHs92 }: Concordance,
): boolean => {
  const codes = edition === 'HS2022' ? [heading] : toHs92(heading).map((counterpart) => counterpart.hs);
  return codes.some((code) => code.startsWith(hs));
};

const hintOf = ({ id, kind, products, partners, rank }: ProposedOption): OptionHintDocument => ({
  id,
  kind,
  hs: products.filter(({ part }) => part === 'focus').map(({ hs }) => hs),
  partners: partners.map(({ iso3, role }) => ({ iso3, role })),
  rank,
});

/**
 * Options whose focus is one of a need's headings (HS 2022) and in which its country takes part: those at
 * the same rank of their kinds side by side, best first.
 */
export const optionHints = (
  options: readonly ProposedOption[],
  headings: readonly string[],
  iso3: string,
  concordance: Concordance,
): OptionHintDocument[] =>
  options
    .filter(
      ({ partners, products }) =>
        partners.some((partner) => partner.iso3 === iso3) &&
        products.some(
          (product) =>
            product.part === 'focus' && headings.some((heading) => isAbout(product, heading, concordance)),
        ),
    )
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, mostHints)
    .map(hintOf);
