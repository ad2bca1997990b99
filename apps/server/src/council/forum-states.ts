import type { Facts } from '../facts/facts.ts';

/** States that decide, and those that may be present and be heard. */
export interface ForumStates {
  readonly members: readonly string[];
  readonly observers: readonly string[];
}

/** Members of the Organisation, and its partners: what every forum of it is made of. */
export const forumStates = ({ countries }: Pick<Facts, 'countries'>): ForumStates => {
  const of = (standing: string): readonly string[] =>
    countries
      .filter((country) => country.standing === standing)
      .map(({ iso3 }) => iso3)
      .toSorted();
  return { members: of('member'), observers: of('partner') };
};
