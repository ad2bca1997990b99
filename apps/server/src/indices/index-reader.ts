import { matrixYear } from '@hamkor/trade';
import type { Facts } from '../facts/facts.ts';
import type { Background } from '../options/background.ts';
import { background } from '../options/background.ts';
import type { TradeStudy } from '../options/trade-study.ts';
import { notReady } from '../options/option-finder.ts';
import { patienceMs, whenReady } from '../options/when-ready.ts';
import type { Problem } from '../platform/problem.ts';
import { shippedBasis } from '../space/space-basis.ts';
import { chooseVintage } from '../vintages/vintage-choice.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageOrigin, vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { headingExports } from '../world/heading-exports.ts';
import { keptByVintage } from '../world/kept-by-vintage.ts';
import { keptEdition } from '../world/kept-edition.ts';
import { holdersOf } from './holders.ts';
import type { IndexSet } from './index-set.ts';
import type { IndicesInput, IndicesParts } from './indices-parts.ts';

export interface IndexDependencies {
  readonly facts: Facts;
  readonly study: Pick<TradeStudy, 'part'>;
  readonly warehouse: Pick<Warehouse, 'find' | 'active' | 'from'>;
  readonly varFolder: string;
  readonly waitMs?: number;
}

export type IndexFound =
  | { readonly kind: 'found'; readonly set: IndexSet }
  | { readonly kind: 'problem'; readonly problem: Problem };

/** Indices by vintage, computed once each, off the event loop. */
export interface IndexReader {
  /** Of a vintage; absent: the active one if it holds trade by heading, else the shipped facts. */
  readonly find: (ref: string | undefined) => Promise<IndexFound>;
  readonly close: () => Promise<void>;
}

const missing = (id: string): IndexFound => ({
  kind: 'problem',
  problem: { kind: 'not-found', resource: 'vintage', id },
});

/** Keeps the indices of the facts and of the vintages last asked for. */
export const indexReader = (dependencies: IndexDependencies): IndexReader => {
  const { facts, study, warehouse, varFolder, waitMs = patienceMs } = dependencies;
  const { trade } = facts;
  const kept = keptByVintage();
  const running = new Set<Background<IndicesParts>>();
  const holders = holdersOf(trade);
  let ofFacts: Promise<IndexSet> | null = null;

  const compute = async <K extends keyof IndicesParts>(
    part: K,
    input: IndicesInput,
  ): Promise<IndicesParts[K]> => {
    const work = background<IndicesParts>(new URL('./indices-worker.ts', import.meta.url), [part], input);
    running.add(work);
    try {
      return await work.part(part);
    } finally {
      running.delete(work);
      await work.close();
    }
  };
  const shippedSet = async (): Promise<IndexSet> => {
    const [{ countries, products }, { places, ...about }] = await Promise.all([
      study.part('indices'),
      compute('places', { kind: 'shipped', basis: shippedBasis(trade) }),
    ]);
    return {
      ...about,
      vintage: null,
      isSynthetic: false,
      edition: 'HS1992',
      years: [matrixYear, matrixYear],
      origin: 'growth-lab-hs92',
      countries: countries.map((country) =>
        Object.assign({}, country, { places: places.get(country.iso3) ?? null }),
      ),
      products: products.map(({ hs92, isRanked, ubiquity, pci, pciRank }) => ({
        hs: hs92,
        isRanked,
        ubiquity,
        pci,
        pciRank,
        worldUsd: null,
        holders: holders(hs92),
      })),
    };
  };
  const loadedSet = async (vintage: Vintage): Promise<IndexSet | null> => {
    const exported = headingExports(warehouse, vintage);
    if (exported === null) return null;
    const ref = vintageRef(vintage);
    const { populous, members } = trade;
    const found = await compute('loaded', { kind: 'loaded', varFolder, ref, populous, members });
    if (found === null) return null;
    return {
      ...found,
      vintage: ref,
      isSynthetic: vintage.isSynthetic,
      edition: keptEdition(vintage),
      years: [exported.years[0]!, exported.years.at(-1)!],
      origin: vintageOrigin(vintage),
    };
  };
  const shipped = (): Promise<IndexSet> => {
    ofFacts ??= shippedSet();
    ofFacts.catch(() => {
      ofFacts = null;
    });
    return ofFacts;
  };
  return {
    find: async (ref) => {
      const choice = chooseVintage(warehouse, ref);
      if (choice.kind === 'missing') return missing(choice.ref);
      const asked = async (): Promise<IndexSet | null> => {
        if (choice.kind === 'shipped') return shipped();
        const own = await kept.part(choice.vintage, 'indices', () => loadedSet(choice.vintage));
        return own === null && ref === undefined ? shipped() : own;
      };
      const found = await whenReady(asked(), waitMs);
      if (found.kind === 'not-ready') return { kind: 'problem', problem: notReady };
      return found.value === null ? missing(ref!) : { kind: 'found', set: found.value };
    },
    close: async () => {
      await Promise.all(Array.from(running, (work) => work.close()));
    },
  };
};
