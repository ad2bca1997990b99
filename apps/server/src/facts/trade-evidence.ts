import { oneOf, text } from '@hamkor/provenance';
import { memberCodes } from '@hamkor/nomenclature';
import type { NationalValue, TradeEvidence } from '@hamkor/trade';
import { assumedGrowth, shippedSpace } from '@hamkor/trade';
import { readCorrespondences, readHeadings, readChapterNames } from './headings.ts';
import { gatherIndicators } from './indicators.ts';
import { readStructure } from './industry-structure.ts';
import { readProductSpace, readSeenExports } from './product-space.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';
import { readChapterFlows, readImportGroups, readMaterials } from './trade-flows.ts';

/** The evidence of the option finders from an open data folder; problems are gathered in the folder. */
export const gatherTradeEvidence: Gather<TradeEvidence> = (facts, codes) => {
  const indicators = gatherIndicators(facts, codes);
  /** Values of one indicator, country by country and year by year. */
  const known = (wanted: string): NationalValue[] =>
    indicators.flatMap(({ iso3, indicator, figure }) =>
      indicator === wanted && figure.value !== null && figure.years !== null
        ? [{ iso3, year: figure.years[0], value: figure.value }]
        : [],
    );
  const national = (wanted: string): TradeEvidence['nationalExports'] =>
    known(wanted).map(({ iso3, year, value }) => ({ iso3, year, usd: value }));
  const exporters = facts.table('hamkor-nomenclature', 'exporters.csv', {
    iso3: text('iso3'),
    populous: oneOf('population_over_1m_2016', ['yes', 'no', 'unknown']),
  });
  return {
    members: memberCodes.toSorted(),
    headings: readHeadings(facts, codes),
    correspondences: readCorrespondences(facts, codes),
    chapterNames: readChapterNames(facts),
    seenExports: readSeenExports(facts, codes),
    ...readProductSpace(facts, codes),
    materials: readMaterials(facts, codes),
    chapters: readChapterFlows(facts, codes),
    importGroups: readImportGroups(facts, codes),
    nationalExports: national('merchandise_exports'),
    nationalImports: national('merchandise_imports'),
    growth: assumedGrowth(known('gdp_current_usd'), known('population'), ['country-indicators']),
    ...readStructure(facts, codes),
    space: shippedSpace,
    loaded: null,
    populous: new Set(exporters.filter((row) => row.populous === 'yes').map((row) => row.iso3)),
  };
};

/** The evidence of the option finders. Throws `BadFacts`: shipped tables that do not pass are a defect. */
export const readTradeEvidence = readerOf(gatherTradeEvidence);
