import { foundProductSchema, productSchema } from '@hamkor/contract';
import type { FoundProductDocument } from '@hamkor/contract';
import { z } from 'zod';
import { textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, searchText, sortBy } from '../listing/query-fields.ts';
import { pageOfList } from '../platform/paging.ts';
import type { ProductCatalogue } from './catalogue.ts';
import { productSearch } from './product-search.ts';
import type { ProductHit, ProductSearch } from './product-search.ts';

export const editionField = z
  .enum(['HS2022', 'HS1992'])
  .default('HS2022')
  .describe('Edition of the Harmonized System; trade statistics are in HS1992');

const filters = {
  q: searchText.describe(
    'Words in English, Russian or Chinese, names or everyday terms, or the first digits of a code',
  ),
  section: commaList(
    z.stringFormat('XVI', /^([IVX]{1,5}|none)$/),
    'Sections in Roman numerals, separated by commas',
  ),
  chapter: commaList(z.stringFormat('84', /^\d{2}$/), 'Chapters of two digits, separated by commas'),
  stage: commaList(
    productSchema.shape.stage.unwrap(),
    `How far from the ground: ${productSchema.shape.stage.unwrap().options.join(', ')}; several separated by commas`,
  ),
  edition: editionField,
  sort: sortBy(['relevance', 'hs', 'name'], 'relevance'),
};

const columns: readonly CsvColumn<FoundProductDocument>[] = [
  { header: 'hs', cell: (product) => product.hs },
  { header: 'edition', cell: (product) => product.edition },
  ...textColumns<FoundProductDocument>('name', (product) => product.name),
  { header: 'stage', cell: (product) => product.stage },
  { header: 'chapter', cell: (product) => product.chapter },
  { header: 'section', cell: (product) => product.section },
  { header: 'matched', cell: (product) => product.matched },
];

const foundProduct = ({ entry, matched }: ProductHit): FoundProductDocument => ({
  ...entry.product,
  matched: [...matched],
});

const byCode = (a: FoundProductDocument, b: FoundProductDocument): number => (a.hs < b.hs ? -1 : 1);
const byName = (a: FoundProductDocument, b: FoundProductDocument): number =>
  a.name.en.localeCompare(b.name.en, 'en') || byCode(a, b);

const inOrder = (
  products: FoundProductDocument[],
  sort: z.output<typeof filters.sort>,
): FoundProductDocument[] => {
  const found = sort.endsWith('hs') ? products.sort(byCode) : products;
  const sorted = sort.endsWith('name') ? found.sort(byName) : found;
  return sort.startsWith('-') ? sorted.reverse() : sorted;
};

/** Headings of an edition, searched in three languages. */
export const productList = (catalogue: ProductCatalogue): List<typeof filters, typeof foundProductSchema> => {
  const searches = new Map<string, ProductSearch>();
  const searchIn = (edition: 'HS2022' | 'HS1992'): ProductSearch => {
    const search = searches.get(edition) ?? productSearch(catalogue.headingsOf(edition));
    searches.set(edition, search);
    return search;
  };
  return {
    path: '/products',
    tag: 'Products',
    summary: 'Headings of the Harmonized System',
    description:
      'Without `q` in order of code. With `q` the best match first; names weigh more than everyday terms.',
    filters,
    item: foundProductSchema,
    columns,
    find: async ({ q = '', section, chapter, stage, edition, sort }, paging) => {
      const hits =
        q.trim() === ''
          ? catalogue.headingsOf(edition).map((entry) => ({ entry, matched: [] }))
          : searchIn(edition)(q);
      const found = hits.filter(
        ({ entry: { product } }) =>
          (section?.includes(product.section) ?? true) &&
          (chapter?.includes(product.chapter) ?? true) &&
          (stage === undefined || (product.stage !== null && stage.includes(product.stage))),
      );
      return pageOfList(inOrder(found.map(foundProduct), sort), paging);
    },
  };
};
