import type { MapDocument } from '@hamkor/contract';
import { sql } from 'kysely';
import type { Database } from '../tables.ts';
import type { ParkRow } from './tables.ts';

interface PointRow extends Pick<
  ParkRow,
  'id' | 'name_en' | 'name_ru' | 'name_zh' | 'countries' | 'confidence'
> {
  readonly kind: 'project' | 'park';
  readonly lat: number;
  readonly lon: number;
  readonly state: string;
}

/** Every project and park whose place is known. */
export const findPoints = async (db: Database): Promise<MapDocument['points']> => {
  const { rows } = await sql<PointRow>`
    select 'project' as kind, id, name_en, name_ru, name_zh, countries, lat, lon, stage as state, confidence
      from project where lat is not null and lon is not null
    union all
    select 'park', id, name_en, name_ru, name_zh, countries, lat, lon, kind, confidence
      from park where lat is not null and lon is not null
    order by kind, id`.execute(db);
  return rows.map((row) => ({
    kind: row.kind,
    id: row.id,
    name: { en: row.name_en, ru: row.name_ru, zh: row.name_zh },
    countries: row.countries,
    lat: row.lat,
    lon: row.lon,
    state: row.state,
    confidence: row.confidence,
  }));
};
