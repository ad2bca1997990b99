import type { ParkDocument } from '@hamkor/contract';
import { translated } from '../listing/translated-text.ts';
import { figureOf, nameOf, noteOf, sourceOf } from './record-mapping.ts';
import type { ParkRow } from './tables.ts';

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
