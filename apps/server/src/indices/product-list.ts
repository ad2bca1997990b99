import { productIndicesSchema } from '@hamkor/contract';
import type { ProductIndicesDocument } from '@hamkor/contract';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, sortBy } from '../listing/query-fields.ts';
import { pageOfList } from '../platform/paging.ts';
import { productsOf } from '../products/products-of.ts';
import { vintageField } from '../vintages/vintage-choice.ts';
import { namingEdition } from '../world/kept-edition.ts';
import { rankedField } from './country-list.ts';
import { inOrder } from './in-order.ts';
import type { IndexReader } from './index-reader.ts';
import type { HeadingIndices, IndexSet } from './index-set.ts';
import { basisOf } from './index-set.ts';

/** A heading that no named edition has: its code stands for its name. */
const unnamedProduct = (hs: string, edition: ProductIndicesDocument['product']['edition']) => ({
  hs,
  edition,
  name: { en: hs, ru: hs, zh: hs },
  stage: null,
  chapter: hs.slice(0, 2),
  section: '',
});

const filters = {
  vintage: vintageField,
  ranked: rankedField,
  chapter: commaList(z.stringFormat('84', /^\d{2}$/), 'Chapters of two digits, separated by commas'),
  sort: sortBy(['pci', 'ubiquity', 'world', 'hs'], '-pci'),
};

/** Indices of every heading. */
export const productIndexList = (
  facts: Facts,
  reader: Pick<IndexReader, 'find'>,
): List<typeof filters, typeof productIndicesSchema> => {
  const { catalogue, trade } = productsOf(facts);
  const worldOf = (set: IndexSet, { hs, worldUsd }: HeadingIndices): ProductIndicesDocument['world'] => {
    const figure = { value: worldUsd, unit: 'USD', ...basisOf(set), steps: [] };
    return set.vintage === null ? (trade.ofHeading(hs, 1).world.at(-1) ?? figure) : figure;
  };
  const keysOf = (set: IndexSet) => ({
    pci: ({ pci }: HeadingIndices) => pci,
    ubiquity: ({ ubiquity }: HeadingIndices) => ubiquity,
    world: (heading: HeadingIndices) => worldOf(set, heading).value,
    hs: ({ hs }: HeadingIndices) => hs,
  });
  const documentOf = (set: IndexSet, heading: HeadingIndices): ProductIndicesDocument => {
    const { hs, isRanked, ubiquity, pci, pciRank, holders } = heading;
    const edition = namingEdition(set.edition);
    return {
      product: catalogue.find(hs, edition) ?? unnamedProduct(hs, edition),
      edition: set.edition,
      isRanked,
      world: worldOf(set, heading),
      ubiquity,
      pci,
      pciRank,
      holders: [...holders],
      ...basisOf(set),
    };
  };
  return {
    path: '/indices/products',
    tag: 'Indices',
    summary: 'Complexity and ubiquity of every heading, and the members that export it with advantage',
    description:
      'Headings of loaded trade, means of its last three years; or headings of HS 1992, exports of 2016, with world exports of the latest year known.',
    filters,
    item: productIndicesSchema,
    columns: [
      { header: 'hs', cell: ({ product }) => product.hs },
      { header: 'edition', cell: ({ edition }) => edition },
      { header: 'name_en', cell: ({ product }) => product.name.en },
      { header: 'name_ru', cell: ({ product }) => product.name.ru },
      { header: 'name_zh', cell: ({ product }) => product.name.zh },
      { header: 'ranked', cell: ({ isRanked }) => isRanked },
      { header: 'world_exports_usd', cell: ({ world }) => world.value },
      {
        header: 'world_exports_year',
        cell: ({ world }) => (world.value === null ? null : (world.years?.[1] ?? null)),
      },
      { header: 'ubiquity', cell: ({ ubiquity }) => ubiquity },
      { header: 'pci', cell: ({ pci }) => pci },
      { header: 'pci_rank', cell: ({ pciRank }) => pciRank },
      { header: 'members_with_advantage', cell: ({ holders: members }) => members },
      { header: 'year', cell: ({ years }) => years[0] },
      { header: 'origin', cell: ({ origins }) => origins },
    ],
    find: async ({ vintage, ranked, chapter, sort }, paging) => {
      const found = await reader.find(vintage);
      if (found.kind === 'problem') return found;
      const { set } = found;
      const wanted = set.products.filter(
        ({ hs, isRanked }) =>
          (ranked === undefined || isRanked === (ranked === 'yes')) &&
          (chapter?.includes(hs.slice(0, 2)) ?? true),
      );
      const page = pageOfList(inOrder(wanted, keysOf(set), sort), paging);
      return { ...page, items: page.items.map((heading) => documentOf(set, heading)) };
    },
  };
};
