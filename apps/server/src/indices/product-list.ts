import { productIndicesSchema } from '@hamkor/contract';
import type { ProductIndicesDocument } from '@hamkor/contract';
import type { ProductIndices } from '@hamkor/trade';
import { z } from 'zod';
import type { Facts } from '../facts/facts.ts';
import type { List } from '../listing/list-routes.ts';
import { commaList, sortBy } from '../listing/query-fields.ts';
import type { TradeStudy } from '../options/trade-study.ts';
import { pageOfList } from '../platform/paging.ts';
import { productsOf } from '../products/products-of.ts';
import { rankedField } from './country-list.ts';
import { holdersOf } from './holders.ts';
import { inOrder } from './in-order.ts';
import { matrixBasis } from './matrix-basis.ts';

const filters = {
  ranked: rankedField,
  chapter: commaList(z.stringFormat('84', /^\d{2}$/), 'Chapters of two digits, separated by commas'),
  sort: sortBy(['pci', 'ubiquity', 'world', 'hs'], '-pci'),
};

/** Indices of every heading of HS 1992. */
export const productIndexList = (
  facts: Facts,
  study: Pick<TradeStudy, 'part'>,
): List<typeof filters, typeof productIndicesSchema> => {
  const { catalogue, trade } = productsOf(facts);
  const holders = holdersOf(facts.trade);
  const worldOf = (hs92: string): ProductIndicesDocument['world'] =>
    trade.ofHeading(hs92, 1).world.at(-1) ?? {
      value: null,
      unit: 'USD',
      ...matrixBasis(),
      steps: [],
    };
  const keys = {
    pci: ({ pci }: ProductIndices) => pci,
    ubiquity: ({ ubiquity }: ProductIndices) => ubiquity,
    world: ({ hs92 }: ProductIndices) => worldOf(hs92).value,
    hs: ({ hs92 }: ProductIndices) => hs92,
  };
  const documentOf = ({
    hs92,
    isRanked,
    ubiquity,
    pci,
    pciRank,
  }: ProductIndices): ProductIndicesDocument => ({
    product: catalogue.find(hs92, 'HS1992')!,
    isRanked,
    world: worldOf(hs92),
    ubiquity,
    pci,
    pciRank,
    holders: [...holders(hs92)],
    ...matrixBasis(),
  });
  return {
    path: '/indices/products',
    tag: 'Indices',
    summary: 'Complexity and ubiquity of every heading, and the members that export it with advantage',
    description: 'Headings of HS 1992, exports of 2016; world exports of the latest year known.',
    filters,
    item: productIndicesSchema,
    columns: [
      { header: 'hs1992', cell: ({ product }) => product.hs },
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
    find: async ({ ranked, chapter, sort }, paging) => {
      const { products } = await study.part('indices');
      const wanted = products.filter(
        ({ hs92, isRanked }) =>
          (ranked === undefined || isRanked === (ranked === 'yes')) &&
          (chapter?.includes(hs92.slice(0, 2)) ?? true) &&
          catalogue.find(hs92, 'HS1992') !== null,
      );
      const page = pageOfList(inOrder(wanted, keys, sort), paging);
      return { ...page, items: page.items.map(documentOf) };
    },
  };
};
