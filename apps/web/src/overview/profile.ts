import type { FigureDocument, OverviewDocument } from '@hamkor/contract';

export type Profile = OverviewDocument['bloc'];
export type MemberProfile = OverviewDocument['members'][number];
export type ArticleFigure = Profile['article'][number];

/** A profile's latest figure of an indicator; null where the sources give none. */
export const indicatorOf = (profile: Profile, indicator: string): FigureDocument | null =>
  profile.indicators.find((held) => held.indicator === indicator)?.figure ?? null;

/** The article's own figure that was checked against an indicator, to stand struck beside the checked one. */
export const statedFor = (profile: Profile, indicator: string): ArticleFigure | null =>
  profile.article.find(({ checked }) => checked.some((held) => held.indicator === indicator)) ?? null;

/** Values of a group of figures as shares of the largest, for areas on the map; unknown has no area. */
export const sharesOfLargest = (figures: readonly (FigureDocument | null)[]): readonly (number | null)[] => {
  const largest = Math.max(0, ...figures.map((figure) => figure?.value ?? 0));
  return figures.map((figure) =>
    figure === null || figure.value === null || largest === 0 ? null : figure.value / largest,
  );
};

/** Whether the check found the figure wrong in size or in substance. */
export const doesNotHold = ({ claim }: ArticleFigure): boolean =>
  claim?.verdict === 'differs' || claim?.verdict === 'contradicted';

/** Whether the check could be made at all. */
export const wasChecked = ({ claim }: ArticleFigure): boolean =>
  claim !== null && claim.verdict !== 'not-found';
