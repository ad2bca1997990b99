import { list, number, oneOf, optional, text, year } from '@hamkor/provenance';
import type { ProjectDocument } from '@hamkor/contract';
import { projectStages } from '@hamkor/contract';
import {
  branch,
  country,
  figureOf,
  id,
  nameColumns,
  nameOf,
  placeColumns,
  placeOf,
  product,
  recordColumns,
  recordOf,
  refuseHalfPlaces,
  textColumns,
} from './columns.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'data-bank';
const file = 'projects.csv';

/** Joint projects; investment in current USD. */
export const gatherProjects: Gather<readonly ProjectDocument[]> = (facts, codes) => {
  const rows = facts.table(
    origin,
    file,
    {
      id: id('PRJ'),
      ...nameColumns,
      countries: list(country('countries', codes)),
      isic: list(branch('isic')),
      hs: list(product('hs', codes)),
      stage: oneOf('stage', projectStages),
      startYear: optional(year('start_year')),
      completionYear: optional(year('completion_year')),
      capacity: optional(number('capacity', { min: 0 })),
      capacityUnit: optional(text('capacity_unit')),
      investmentMusd: optional(number('investment_musd', { min: 0 })),
      currencyNote: optional(text('currency_note')),
      jobs: optional(number('jobs', { min: 0 })),
      partners: list(text('partners')),
      locationName: optional(text('location_name')),
      ...placeColumns,
      corridorHint: optional(text('corridor_hint')),
      ...textColumns('summary'),
      summary_en: text('summary_en'),
      ...recordColumns,
    },
    (row) => row.id,
  );
  refuseHalfPlaces(facts, `${origin}/${file}`, rows);
  for (const [index, row] of rows.entries())
    if (row.startYear !== null && row.completionYear !== null && row.completionYear < row.startYear)
      facts.refuse(
        `${origin}/${file}`,
        index,
        'completion_year',
        String(row.completionYear),
        `${row.startYear} or later, as the project starts then`,
        'correct one of the two years',
      );
  return rows.map((row) =>
    recordOf(row, origin, {
      id: row.id,

      name: nameOf(row),
      countries: [...row.countries],
      isic: [...row.isic],
      hs: [...row.hs],
      stage: row.stage,
      startYear: row.startYear,
      completionYear: row.completionYear,
      capacity: figureOf(row, origin, row.capacity, row.capacityUnit),
      investment: figureOf(row, origin, inUsd(row.investmentMusd), 'USD'),
      currencyNote: row.currencyNote,
      jobs: figureOf(row, origin, row.jobs, 'jobs'),
      partners: [...row.partners],
      locationName: row.locationName,
      place: placeOf(row),
      corridorHint: row.corridorHint,
      summary: { en: row.summary_en, ru: row.summary_ru, zh: row.summary_zh },
    }),
  );
};

/** Million dollars of the table as dollars, to the dollar. */
export const inUsd = (musd: number | null): number | null => (musd === null ? null : Math.round(musd * 1e6));

export const readProjects = readerOf(gatherProjects);
