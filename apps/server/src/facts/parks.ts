import { list, number, oneOf, optional, text, year } from '@hamkor/provenance';
import type { ParkDocument } from '@hamkor/contract';
import { parkKinds } from '@hamkor/contract';
import {
  branch,
  country,
  figureOf,
  id,
  nameColumns,
  nameOf,
  placeColumns,
  placeOf,
  recordColumns,
  recordOf,
  refuseHalfPlaces,
  textColumns,
  textOf,
} from './columns.ts';
import { inUsd } from './projects.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';

const origin = 'data-bank';
const file = 'parks.csv';

/** Industrial parks and zones; area in hectares, investment in current USD. */
export const gatherParks: Gather<readonly ParkDocument[]> = (facts, codes) => {
  const rows = facts.table(
    origin,
    file,
    {
      id: id('PRK'),
      ...nameColumns,
      country: country('country', codes),
      kind: oneOf('kind', parkKinds),
      ...placeColumns,
      areaHa: optional(number('area_ha', { min: 0 })),
      establishedYear: optional(year('established_year')),
      residents: optional(number('residents', { min: 0 })),
      jobs: optional(number('jobs', { min: 0 })),
      isic: list(branch('isic')),
      investmentMusd: optional(number('investment_musd', { min: 0 })),
      ...textColumns('incentives'),
      nearestNode: optional(text('nearest_node')),
      ...recordColumns,
    },
    (row) => row.id,
  );
  refuseHalfPlaces(facts, `${origin}/${file}`, rows);
  return rows.map((row) =>
    recordOf(row, origin, {
      id: row.id,

      name: nameOf(row),
      country: row.country,
      kind: row.kind,
      place: placeOf(row),
      area: figureOf(row, origin, row.areaHa, 'ha'),
      establishedYear: row.establishedYear,
      residents: figureOf(row, origin, row.residents, 'residents'),
      jobs: figureOf(row, origin, row.jobs, 'jobs'),
      isic: [...row.isic],
      investment: figureOf(row, origin, inUsd(row.investmentMusd), 'USD'),
      incentives: textOf('incentives', row),
      nearestNode: row.nearestNode,
    }),
  );
};

export const readParks = readerOf(gatherParks);
