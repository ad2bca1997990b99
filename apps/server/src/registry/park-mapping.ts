import type { ParkDocument } from '@hamkor/contract';
import { translated } from '../listing/translated-text.ts';
import {
  codePaths,
  figureOf,
  nameColumns,
  nameOf,
  noteColumns,
  noteOf,
  searchTextOf,
  sourceOf,
} from './record-mapping.ts';
import type { ParkRow } from './tables.ts';

/** A park or zone as it is kept. */
export const parkRow = (park: ParkDocument): ParkRow => ({
  ...sourceOf(park),
  ...noteColumns(park.note),
  ...nameColumns(park.name),
  isic: park.isic,
  isic_path: codePaths(park.isic),
  countries: [park.country],
  kind: park.kind,
  lat: park.place?.lat ?? null,
  lon: park.place?.lon ?? null,
  area_ha: park.area?.value ?? null,
  established_year: park.establishedYear,
  residents: park.residents?.value ?? null,
  jobs: park.jobs?.value ?? null,
  investment_usd: park.investment?.value ?? null,
  incentives_en: park.incentives?.en ?? null,
  incentives_ru: park.incentives?.ru ?? null,
  incentives_zh: park.incentives?.zh ?? null,
  nearest_node: park.nearestNode,
  search: searchTextOf([park.id, park.name, park.nearestNode, park.incentives, park.note]),
});

/** A park or zone as it leaves. */
export const parkDocument = (row: ParkRow): ParkDocument => ({
  ...sourceOf(row),
  note: noteOf(row),
  name: nameOf(row),
  country: row.countries[0]!,
  kind: row.kind,
  place: row.lat === null || row.lon === null ? null : { lat: row.lat, lon: row.lon },
  area: figureOf(row, row.area_ha, 'ha'),
  establishedYear: row.established_year,
  residents: figureOf(row, row.residents, 'residents'),
  jobs: figureOf(row, row.jobs, 'jobs'),
  isic: row.isic,
  investment: figureOf(row, row.investment_usd, 'USD'),
  incentives: translated(row.incentives_en, row.incentives_ru, row.incentives_zh),
  nearestNode: row.nearest_node,
});
