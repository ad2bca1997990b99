/**
 * How far a figure can be relied on. One code everywhere, also drawn: solid, hatched, dotted.
 * `published` = stated by the source; `estimated` = computed or judged by us or by the source;
 * `unverified` = nobody has checked it against a page.
 */
export type Confidence = 'published' | 'estimated' | 'unverified';

export const confidences: readonly Confidence[] = ['published', 'estimated', 'unverified'];

const rank: Record<Confidence, number> = { published: 0, estimated: 1, unverified: 2 };

/** The weakest of several confidences: a chain of figures is as sure as its least sure link. */
export const weakest = (all: readonly Confidence[]): Confidence =>
  all.reduce<Confidence>((worst, next) => (rank[next] > rank[worst] ? next : worst), 'published');
