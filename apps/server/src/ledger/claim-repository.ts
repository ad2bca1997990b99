import type { ClaimDocument, IndicatorDocument } from '@hamkor/contract';
import { indicatorDocument } from '../countries/indicator-mapping.ts';
import { containsWords, every, isOneOf, sharesOneOf } from '../listing/conditions.ts';
import { byNumber, byText, orderOf } from '../listing/order.ts';
import type { Page, Paging } from '../platform/paging.ts';
import { pageOfQuery } from '../platform/paging.ts';
import type { Database } from '../tables.ts';
import type { ClaimFigures } from './claim-mapping.ts';
import { claimDocument } from './claim-mapping.ts';

export const claimSortKeys = ['id', 'topic', 'verdict', 'year'] as const;
type SortKey = (typeof claimSortKeys)[number];

const sorts = {
  id: byText('id'),
  topic: byText('topic'),
  verdict: byText('verdict'),
  year: byNumber('stated_year'),
};

export interface ClaimFilters {
  readonly verdict?: readonly string[] | undefined;
  readonly topic?: readonly string[] | undefined;
  readonly seed?: readonly string[] | undefined;
  /** Country codes and other subjects, such as `SCO`. */
  readonly subject?: readonly string[] | undefined;
  readonly q?: string | undefined;
  readonly sort: SortKey | `-${SortKey}`;
}

const noFigures: ClaimFigures = { stated: null, rivals: [] };

/** Figures of several claims, by claim, in one query. */
const figuresOf = async (
  db: Database,
  claims: readonly string[],
): Promise<ReadonlyMap<string, ClaimFigures>> => {
  if (claims.length === 0) return new Map();
  const rows = await db
    .selectFrom('claim_indicator as link')
    .innerJoin('indicator', (join) =>
      join
        .onRef('indicator.iso3', '=', 'link.iso3')
        .onRef('indicator.indicator', '=', 'link.indicator')
        .onRef('indicator.last_year', '=', 'link.year'),
    )
    .selectAll('indicator')
    .select(['link.claim', 'link.part'])
    .where('link.claim', 'in', claims)
    .orderBy('indicator.indicator')
    .orderBy('indicator.iso3')
    .orderBy('indicator.last_year')
    .orderBy('indicator.id')
    .execute();
  const byClaim = Map.groupBy(rows, (row) => row.claim);
  return new Map(
    [...byClaim].map(([claim, found]) => {
      const stated = found.find(({ part }) => part === 'stated');
      const rivals = found.filter(({ part }) => part === 'rival').map(indicatorDocument);
      return [claim, { stated: stated ? indicatorDocument(stated) : null, rivals }];
    }),
  );
};

/** Claims that meet the filters, each with its figures. */
export const findClaims = async (
  db: Database,
  filters: ClaimFilters,
  paging: Paging,
): Promise<Page<ClaimDocument>> => {
  const query = db
    .selectFrom('claim')
    .selectAll()
    .where(
      every([
        ...isOneOf('verdict', filters.verdict),
        ...isOneOf('topic', filters.topic),
        ...isOneOf('seed', filters.seed),
        ...sharesOneOf('subject', filters.subject),
        ...containsWords(filters.q),
      ]),
    )
    .orderBy(orderOf(sorts, filters.sort, 'id'));
  const page = await pageOfQuery(query, paging);
  const ids = page.items.map(({ id }) => id);
  const figures = await figuresOf(db, ids);
  return { ...page, items: page.items.map((row) => claimDocument(row, figures.get(row.id) ?? noFigures)) };
};

/** A claim that states one number, with that number. */
export interface StatedClaim {
  readonly stated: IndicatorDocument;
  readonly claim: ClaimDocument;
}

/** All claims that state one number, in order of id. */
export const findStatedClaims = async (db: Database): Promise<StatedClaim[]> => {
  const rows = await db
    .selectFrom('claim')
    .selectAll()
    .where('id', 'in', (claims) =>
      claims.selectFrom('claim_indicator').select('claim').where('part', '=', 'stated'),
    )
    .orderBy('id')
    .execute();
  const ids = rows.map(({ id }) => id);
  const figures = await figuresOf(db, ids);
  return rows.flatMap((row) => {
    const found = figures.get(row.id) ?? noFigures;
    return found.stated ? [{ stated: found.stated, claim: claimDocument(row, found) }] : [];
  });
};

/** One claim with its figures, or null. */
export const findClaim = async (db: Database, id: string): Promise<ClaimDocument | null> => {
  const row = await db.selectFrom('claim').selectAll().where('id', '=', id).executeTakeFirst();
  return row ? claimDocument(row, (await figuresOf(db, [id])).get(id) ?? noFigures) : null;
};
