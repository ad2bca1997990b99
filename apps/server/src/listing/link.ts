import type { Page } from '../platform/paging.ts';

/**
 * The `Link` header of a page (RFC 8288): `first`, `prev`, `next`, `last`, each the address asked for with
 * another offset; `prev` and `next` only where there is something.
 *
 * @param address path and query as asked, e.g. `/api/v1/parks?country=KAZ&offset=50`
 */
export const linkHeader = (address: string, page: Omit<Page<unknown>, 'items'>): string => {
  const { offset, limit, total } = page;
  const url = new URL(address, 'http://localhost');
  const link = (rel: string, at: number): string => {
    url.searchParams.set('offset', String(at));
    url.searchParams.set('limit', String(limit));
    return `<${url.pathname}${url.search}>; rel="${rel}"`;
  };
  const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
  return [
    link('first', 0),
    ...(offset > 0 ? [link('prev', Math.max(0, Math.min(offset - limit, last)))] : []),
    ...(offset + limit < total ? [link('next', offset + limit)] : []),
    link('last', last),
  ].join(', ');
};
