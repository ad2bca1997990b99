import type { TradeEvidence } from './evidence.ts';

/** What Pakistan buys of a whole chapter outside, set against what a member sells of it, 2016, thousand USD. */
export interface ChapterMatch {
  readonly chapter: string;
  readonly supplier: string;
  readonly importsKusd: number;
  /** All the supplier sells of the chapter to anybody (HS 1992). */
  readonly exportsKusd: number;
  /** What Pakistan says it buys from the supplier already; null when it reports none. */
  readonly alreadyKusd: number | null;
  /** Exports less what goes to Pakistan already: sales to other members are in it, so it is an upper bound. */
  readonly spareKusd: number;
  readonly matchedKusd: number;
}

export interface ChapterMatches {
  readonly chapter: string;
  readonly matches: readonly ChapterMatch[];
  /** min of the imports and of all spare exports together: with one importer this is the maximum flow. */
  readonly jointKusd: number;
  readonly pairwiseKusd: number;
  readonly jointShareKusd: readonly number[];
}

/** The one member whose purchases are known by chapter and origin. */
export const chapterImporter = 'PAK';

/** Goods that the reporter did not specify. */
const unspecified = '99';

const exportsByChapter = ({ exports }: Pick<TradeEvidence, 'exports'>): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const { iso3, hs92, kusd } of exports) {
    const key = `${iso3} ${hs92.slice(0, 2)}`;
    sums.set(key, (sums.get(key) ?? 0) + kusd);
  }
  return sums;
};

/**
 * Import substitution by chapter: O = Pakistan's purchases from outside, E = all exports of a member less
 * its sales to Pakistan, S = min(O, E). The table knows no unit values and no destination of the member's
 * exports, so S bounds from above what could be replaced, and only in kind, not in grade.
 */
export const matchChapters = (
  evidence: Pick<TradeEvidence, 'members' | 'exports' | 'chapters'>,
): ChapterMatches[] => {
  const sold = exportsByChapter(evidence);
  const bought = new Map(
    evidence.chapters
      .filter(({ flow }) => flow === 'import')
      .map(({ partner, chapter, kusd }) => [`${partner} ${chapter}`, kusd]),
  );
  const chapters = [...new Set(evidence.chapters.map(({ chapter }) => chapter))].sort();
  const suppliers = evidence.members.filter((iso3) => iso3 !== chapterImporter);
  return chapters
    .filter((chapter) => chapter !== unspecified)
    .flatMap((chapter) => {
      const importsKusd = bought.get(`OUT ${chapter}`) ?? 0;
      const matches = suppliers.flatMap((supplier): ChapterMatch[] => {
        const exportsKusd = sold.get(`${supplier} ${chapter}`) ?? 0;
        const alreadyKusd = bought.get(`${supplier} ${chapter}`) ?? null;
        const spareKusd = exportsKusd - (alreadyKusd ?? 0);
        const matchedKusd = Math.min(importsKusd, spareKusd);
        return matchedKusd > 0
          ? [{ chapter, supplier, importsKusd, exportsKusd, alreadyKusd, spareKusd, matchedKusd }]
          : [];
      });
      return matches.length > 0 ? [together(chapter, importsKusd, matches)] : [];
    });
};

/** With a single importer the maximum flow fills the purchases supplier by supplier, the largest first. */
const together = (chapter: string, importsKusd: number, found: readonly ChapterMatch[]): ChapterMatches => {
  const matches = found.toSorted((a, b) => b.spareKusd - a.spareKusd || (a.supplier < b.supplier ? -1 : 1));
  let left = importsKusd;
  const jointShareKusd = matches.map(({ spareKusd }) => {
    const carried = Math.min(left, spareKusd);
    left -= carried;
    return carried;
  });
  return {
    chapter,
    matches,
    jointKusd: importsKusd - left,
    pairwiseKusd: matches.reduce((sum, { matchedKusd }) => sum + matchedKusd, 0),
    jointShareKusd,
  };
};
