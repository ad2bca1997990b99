import type { OptionDocument } from '@hamkor/contract';
import type { Role } from '@hamkor/trade';

/** What the section of one kind is given: the option and its explanation. */
export interface FactsProps<Explanation> {
  readonly option: OptionDocument;
  readonly facts: Explanation;
}

/** The origin of the product space behind an option: the loaded data it rests on, or the shipped matrix. */
export const spaceOrigin = ({ origins }: Pick<OptionDocument, 'origins'>): string =>
  origins.find((id) => id.startsWith('vintage:')) ?? 'growth-lab-hs92';

/** The partner in a role, by ISO code; the empty text where the option has none. */
export const partnerOf = (option: Pick<OptionDocument, 'partners'>, role: Role): string =>
  option.partners.find((partner) => partner.role === role)?.iso3 ?? '';
