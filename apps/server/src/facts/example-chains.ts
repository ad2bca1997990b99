import { knownIn, list, matching, text } from '@hamkor/provenance';
import type { ChainSpec } from '@hamkor/chains';
import { country, nameColumns, nameOf, textColumns } from './columns.ts';
import { examplesOrigin } from './example-chain-columns.ts';
import { gatherMaking } from './example-chain-making.ts';
import type { ExampleSite, PlaceRef } from './example-place.ts';
import { gatherRules } from './example-chain-rules.ts';
import { gatherTrading } from './example-chain-trading.ts';
import { networkId } from './network-columns.ts';
import { gatherNodes } from './network-places.ts';
import { gatherParks } from './parks.ts';
import { gatherProcesses } from './process-facts.ts';
import { gatherProjects } from './projects.ts';
import type { Gather } from './reader.ts';
import { readerOf } from './reader.ts';
import { gatherAgreements } from './tariffs.ts';
import { gatherUnitPrices } from './unit-prices.ts';

/** The tables of one example; places are not looked up yet. */
export interface ExampleTables extends Omit<
  ChainSpec,
  'isDemonstration' | 'sites' | 'suppliers' | 'markets'
> {
  readonly id: string;
  readonly sites: readonly ExampleSite[];
  readonly suppliers: readonly PlaceRef[];
  readonly markets: readonly PlaceRef[];
}

const idsOf = (rows: readonly { readonly id: string }[]): ReadonlySet<string> =>
  new Set(rows.map(({ id }) => id));

/** The example chains, in the order of their table. */
export const gatherExampleChains: Gather<readonly ExampleTables[]> = (facts, codes) => {
  const heads = facts.table(
    examplesOrigin,
    'chains.csv',
    {
      id: networkId('id'),
      ...nameColumns,
      ...textColumns('about'),
      about_en: text('about_en'),
      about_ru: text('about_ru'),
      about_zh: text('about_zh'),
      partners: list(country('partners', codes)),
      agreements: list(knownIn('agreements', idsOf(gatherAgreements(facts, codes)), 'trade agreement')),
      priceYear: matching('price_year', /^20\d\d$/, 'a year'),
    },
    (row) => row.id,
  );
  const { processes, parameters } = gatherProcesses(facts, codes);
  const prices = gatherUnitPrices(facts, codes);
  const known = {
    chains: idsOf(heads),
    facts: idsOf([...parameters, ...prices]),
    processes: idsOf(processes),
    parks: idsOf(gatherParks(facts, codes)),
    projects: idsOf(gatherProjects(facts, codes)),
    nodes: idsOf(gatherNodes(facts, codes)),
  };
  // A refused table is empty: every row that refers to it would be told as well, and hide the cause.
  if (prices.length === 0 || Object.values(known).some((ids) => ids.size === 0)) return [];
  const making = gatherMaking(facts, codes, known);
  const trading = gatherTrading(facts, known);
  const rules = gatherRules(facts, known);
  return heads.map((head) => {
    const { id } = head;
    return {
      id,
      title: nameOf(head),
      about: { en: head.about_en, ru: head.about_ru, zh: head.about_zh },
      priceYear: Number(head.priceYear),
      partners: head.partners.map((partner) => ({ id: partner, weight: 1 })),
      agreements: head.agreements,
      groups: [],
      stages: making.stages.get(id) ?? [],
      products: making.products.get(id) ?? [],
      recipes: making.recipes.get(id) ?? [],
      inputs: making.inputs.get(id) ?? [],
      costs: making.costs.get(id) ?? [],
      sites: making.sites.get(id) ?? [],
      lines: making.lines.get(id) ?? [],
      suppliers: trading.suppliers.get(id) ?? [],
      supplies: trading.supplies.get(id) ?? [],
      markets: trading.markets.get(id) ?? [],
      demands: trading.demands.get(id) ?? [],
      limits: rules.limits.get(id) ?? [],
      disruptions: rules.disruptions.get(id) ?? [],
      effects: rules.effects.get(id) ?? [],
    };
  });
};

const read = readerOf(gatherExampleChains);
let shipped: readonly ExampleTables[] | null = null;

/** The shipped examples, read at the first call. Throws `BadFacts` as its neighbours do. */
export const shippedExampleChains = (): readonly ExampleTables[] => (shipped ??= read());
