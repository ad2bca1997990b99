import type { Side } from '@hamkor/matching';
import type { Code } from '@hamkor/registry';
import type { OptionItem, Role } from '@hamkor/trade';
import type { ProductCatalogue } from '../../products/catalogue.ts';

const nobody = {
  kind: null,
  name: { en: null, ru: null, zh: null },
  organisation: null,
  quantity: null,
  smallestLot: null,
  withinDays: null,
  certificates: [],
  capacities: [],
  languages: [],
  employees: null,
  confidence: 'published',
  heldOn: null,
} as const;

/** Somebody who would make products in some states: organisations and parks answer. */
export const makerSought = (id: string, codes: readonly Code[]): Side => ({
  ...nobody,
  id,
  type: 'project',
  role: 'asks',
  states: [],
  codes,
});

/** Somebody who would buy products: those who ask for them answer. */
export const buyerSought = (id: string, codes: readonly Code[]): Side => ({
  ...nobody,
  id,
  type: 'organisation',
  kind: 'enterprise',
  role: 'gives',
  states: [],
  codes,
});

/** Roles of an option in which goods are taken, not made. */
export const buyingRoles: ReadonlySet<Role> = new Set<Role>(['importer']);

/** Codes of HS 2022 that stand for products of an option, which may be of the edition before. */
export const codesOfOption = (
  { products }: Pick<OptionItem, 'products'>,
  brings: readonly string[],
  { standingFor }: Pick<ProductCatalogue, 'standingFor'>,
): readonly Code[] => {
  const edition = products[0]?.edition ?? 'HS2022';
  const focus = products.filter(({ part }) => part === 'focus').map(({ hs }) => hs);
  const meant = brings.length > 0 ? brings : focus;
  return [...new Set(meant.flatMap((hs) => standingFor(hs, edition)?.hs ?? []))].map((code) => ({
    scheme: 'HS',
    edition: '2022',
    code,
  }));
};
