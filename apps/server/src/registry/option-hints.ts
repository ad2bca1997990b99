import type { NeedDocument, OptionHintDocument } from '@hamkor/contract';
import type { Concordance } from '@hamkor/nomenclature';
import type { CooperationOption, Role } from '@hamkor/trade';

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

/** Who asks for goods or a plant does not sell or bring them, and who offers does not buy or receive them. */
const otherSide: Record<NeedDocument['kind'], readonly Role[]> = {
  request: ['supplier', 'technology-holder'],
  offer: ['importer', 'host'],
};

/**
 * Options whose focus is one of a need's headings (HS 2022) and in which its country takes part on the side
 * of the need: those at the same rank of their kinds side by side, best first.
 */
export const optionHints = (
  options: readonly ProposedOption[],
  { kind, country, hs }: Pick<NeedDocument, 'kind' | 'country' | 'hs'>,
  concordance: Concordance,
): OptionHintDocument[] => {
  const headings = [...new Set(hs.map((code) => code.slice(0, 4)))];
  const wrongRoles = otherSide[kind];
  return options
    .filter(
      ({ partners, products }) =>
        partners.some(({ iso3, role }) => iso3 === country && !wrongRoles.includes(role)) &&
        products.some(
          (product) =>
            product.part === 'focus' && headings.some((heading) => isAbout(product, heading, concordance)),
        ),
    )
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
    .slice(0, mostHints)
    .map(hintOf);
};
