import { confidences, list, matching, oneOf, optional, source, text, year } from '@hamkor/provenance';
import { isMember, isPartner } from '@hamkor/nomenclature';
import type { CountryDocument } from '@hamkor/contract';
import { country, nameColumns, nameOf } from './columns.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'sco-members';

/** Members, partners and neighbours, in the order of the table; a member must be one of the ten. */
export const gatherCountries: Gather<readonly CountryDocument[]> = (facts, codes) => {
  const rows = facts.table(
    origin,
    'countries.csv',
    {
      iso3: country('iso3', codes),
      ...nameColumns,
      standing: oneOf('standing', ['member', 'partner', 'neighbour']),
      standingNote: text('standing_note'),
      accessionYear: optional(year('accession_year')),
      officialLanguages: list(matching('official_languages', /^[a-z]{2,3}$/, 'an ISO 639 language code')),
      currency: matching('currency', /^[A-Z]{3}$/, 'an ISO 4217 currency code'),
      agreements: list(text('agreements')),
      wtoMemberSince: optional(year('wto_member_since')),
      source: source(),
      confidence: oneOf('confidence', confidences),
      confidenceNote: text('confidence_note'),
    },
    (row) => row.iso3,
  );
  for (const [index, row] of rows.entries())
    if (
      (row.standing === 'member') !== isMember(row.iso3) ||
      (row.standing === 'partner') !== isPartner(row.iso3)
    )
      facts.refuse(
        `${origin}/countries.csv`,
        index,
        'standing',
        row.standing,
        `the standing that memberCodes and partnerCodes give ${row.iso3}`,
        'correct the row, or the lists in packages/nomenclature',
      );
  return rows.map((row) => ({
    iso3: row.iso3,
    name: nameOf(row),
    standing: row.standing,
    standingNote: row.standingNote,
    accessionYear: row.accessionYear,
    officialLanguages: [...row.officialLanguages],
    currency: row.currency,
    agreements: [...row.agreements],
    wtoMemberSince: row.wtoMemberSince,
    cited: row.source,
    confidence: row.confidence,
    confidenceNote: row.confidenceNote,
    origin,
  }));
};

export const readCountries = readerOf(gatherCountries);
