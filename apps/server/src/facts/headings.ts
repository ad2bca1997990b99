import { knownIn, list, matching, oneOf, text } from '@hamkor/provenance';
import type { Column } from '@hamkor/provenance';
import { stages } from '@hamkor/nomenclature';
import type { Correspondence, Heading } from '@hamkor/nomenclature';
import type { TradeEvidence } from '@hamkor/trade';
import type { KnownCodes } from './codes.ts';
import { nameColumns, nameOf, share } from './columns.ts';
import type { FactFolder } from './folder.ts';

/** Headings of HS 2022 with names, terms, stage and inputs. */
export const readHeadings = (facts: FactFolder, codes: KnownCodes): Heading[] => {
  const heading = (header: string): Column<string> => knownIn(header, codes.hs2022, 'HS 2022 heading');
  return facts
    .table(
      'hamkor-nomenclature',
      'headings.csv',
      {
        hs: heading('hs2022'),
        ...nameColumns,
        termsEn: list(text('terms_en')),
        termsRu: list(text('terms_ru')),
        termsZh: list(text('terms_zh')),
        stage: oneOf('stage', stages),
        inputs: list(heading('inputs')),
        minorInputs: list(heading('minor_inputs')),
      },
      (row) => row.hs,
    )
    .map((row) => ({
      hs: row.hs,
      name: nameOf(row),
      terms: { en: row.termsEn, ru: row.termsRu, zh: row.termsZh },
      stage: row.stage,
      inputs: row.inputs,
      minorInputs: row.minorInputs,
    }));
};

/** Correspondences between HS 1992 and HS 2022 headings; an HS 1992 heading need not occur in trade. */
export const readCorrespondences = (facts: FactFolder, codes: KnownCodes): readonly Correspondence[] =>
  facts.table(
    'un-concordance',
    'hs92-hs2022.csv',
    {
      hs92: matching('hs92', /^\d{4}$/, 'a four-digit heading with its leading zero'),
      hs2022: knownIn('hs2022', codes.hs2022, 'HS 2022 heading'),
      share: share('share_of_hs6_pairs'),
    },
    (row) => `${row.hs92} to ${row.hs2022}`,
  );

/** Chapters by name; the tree of sections, chapters and headings is in the nomenclature. */
export const readChapterNames = (facts: FactFolder): TradeEvidence['chapterNames'] =>
  facts
    .table(
      'hamkor-nomenclature',
      'chapters.csv',
      { chapter: text('chapter'), ...nameColumns },
      (row) => row.chapter,
    )
    .map((row) => ({ chapter: row.chapter, name: nameOf(row) }));
