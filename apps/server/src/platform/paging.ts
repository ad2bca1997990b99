import type { SelectQueryBuilder } from 'kysely';
import { z } from 'zod';

/** Most items a page may hold. */
export const maximumLimit = 500;

/**
 * The two query fields of every list, to be spread into the query schema of a route:
 * `z.strictObject({ ...pagingFields, country: … })`. Strict, so that a misspelt filter is refused.
 */
export const pagingFields = {
  offset: z.coerce.number().int().min(0).default(0).describe('How many items to skip'),
  limit: z.coerce.number().int().min(1).max(maximumLimit).default(50).describe('How many items to return'),
};

export interface Paging {
  readonly offset: number;
  readonly limit: number;
}

export interface Page<T> {
  readonly items: T[];
  /** Number of items before paging. */
  readonly total: number;
  readonly offset: number;
  readonly limit: number;
}

/** One page of a list that is already in memory. */
export const pageOfList = <T>(all: readonly T[], { offset, limit }: Paging): Page<T> => ({
  items: all.slice(offset, offset + limit),
  total: all.length,
  offset,
  limit,
});

/** One page of a query, and how many rows it has in all. The query must have a complete order. */
export const pageOfQuery = async <DB, TB extends keyof DB, Row>(
  query: SelectQueryBuilder<DB, TB, Row>,
  { offset, limit }: Paging,
): Promise<Page<Row>> => {
  const items = await query.offset(offset).limit(limit).execute();
  const count = await query
    .clearSelect()
    .clearOrderBy()
    .select((builder) => builder.fn.countAll<string>().as('total'))
    .$castTo<{ readonly total: string }>()
    .executeTakeFirstOrThrow();
  return { items, total: Number(count.total), offset, limit };
};
