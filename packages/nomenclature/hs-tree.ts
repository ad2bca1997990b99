import type { Heading, HsEdition } from './heading.ts';
import type { Name } from './name.ts';

/** A section of the Harmonized System, I to XXI; `none` holds what customs do not classify. */
export interface Section {
  readonly id: string;
  readonly name: Name;
}

/** A chapter: the first two digits of its headings. */
export interface Chapter {
  readonly id: string;
  readonly section: string;
  readonly name: Name;
}

/** A heading of HS 1992 whose name HS 2022 does not give: withdrawn since, or the code means something else now. */
export interface FormerHeading {
  readonly hs: string;
  readonly name: Name;
}

/** Section, chapter and heading of a code; the tree is walked downwards, codes are looked up. */
export interface HsTree {
  readonly sections: readonly (Section & { readonly chapters: readonly ChapterBranch[] })[];
  /** The chapter of a code of two, four or six digits; null where the first two digits are none. */
  readonly chapterOf: (hs: string) => Chapter | null;
  readonly sectionOf: (hs: string) => Section | null;
  /** The heading of HS 2022 that a code of four or six digits falls under. */
  readonly headingOf: (hs: string) => Heading | null;
  /**
   * Name of a code in an edition: of its heading, or of its chapter for two digits. A code of 1992 is called by
   * its own name where that differs from HS 2022: 8508 was hand-held power tools and is vacuum cleaners now.
   */
  readonly nameOf: (hs: string, edition: HsEdition) => Name | null;
}

export interface ChapterBranch extends Chapter {
  readonly headings: readonly Heading[];
}

/** The Harmonized System as a tree, in the order of the lists given. */
export const hsTree = (
  sections: readonly Section[],
  chapters: readonly Chapter[],
  headings: readonly Heading[],
  formerHeadings: readonly FormerHeading[] = [],
): HsTree => {
  const sectionById = new Map(sections.map((section) => [section.id, section]));
  const chapterById = new Map(chapters.map((chapter) => [chapter.id, chapter]));
  const headingByCode = new Map(headings.map((heading) => [heading.hs, heading]));
  const formerByCode = new Map(formerHeadings.map((heading) => [heading.hs, heading]));
  const headingsIn = Map.groupBy(headings, ({ hs }) => hs.slice(0, 2));
  const branches = chapters.map(({ id, section, name }) => ({
    id,
    section,
    name,
    headings: headingsIn.get(id) ?? [],
  }));
  const chaptersIn = Map.groupBy(branches, ({ section }) => section);

  const chapterOf = (hs: string): Chapter | null => chapterById.get(hs.slice(0, 2)) ?? null;
  const headingOf = (hs: string): Heading | null => headingByCode.get(hs.slice(0, 4)) ?? null;
  return {
    sections: sections.map(({ id, name }) => ({ id, name, chapters: chaptersIn.get(id) ?? [] })),
    chapterOf,
    sectionOf: (hs) => sectionById.get(chapterOf(hs)?.section ?? '') ?? null,
    headingOf,
    nameOf: (hs, edition) => {
      if (hs.length === 2) return chapterOf(hs)?.name ?? null;
      const former = edition === 'HS1992' ? formerByCode.get(hs.slice(0, 4)) : undefined;
      return (former ?? headingOf(hs))?.name ?? null;
    },
  };
};
