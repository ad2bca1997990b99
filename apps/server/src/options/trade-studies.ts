import type { Facts } from '../facts/facts.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import { vintageRef } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import type { TradeStudy } from './trade-study.ts';
import { tradeStudy } from './trade-study.ts';

/** A study and what it rests on. */
export interface StudyInUse {
  readonly study: Pick<TradeStudy, 'part'>;
  /** `name@content` of the loaded trade; null: the shipped facts. */
  readonly vintage: string | null;
  readonly isSynthetic: boolean;
}

export type StudyFound =
  | { readonly kind: 'study'; readonly inUse: StudyInUse }
  /** Nothing loaded under this reference holds bilateral trade. */
  | { readonly kind: 'unknown-vintage'; readonly ref: string };

/** The studies of loaded vintages, beside that of the shipped facts. */
export interface TradeStudies {
  /** By reference; absent: the active vintage; `shipped`: the facts that come with Hamkor. */
  readonly of: (ref?: string) => StudyFound;
  /** Begins the study that is answered from when nothing is asked for, then that of the shipped facts. */
  readonly warm: () => void;
  readonly close: () => Promise<void>;
}

/** Studies of vintages in memory at once: the active one, and one that is compared with it or asked for by name. */
const most = 2;

interface Entry extends StudyInUse {
  readonly study: TradeStudy;
}

const isShipped = (ref: string): boolean => ref === 'shipped' || ref.startsWith('shipped@');

const holdsFlows = (vintage: Vintage | null): vintage is Vintage =>
  vintage !== null && vintage.tables.includes('flows');

/**
 * Keeps studies by vintage. When another vintage becomes the active one its study begins, and the one before
 * goes on answering until it is done; the study not asked for longest is closed when there are more than two.
 */
export const tradeStudies = (
  facts: Pick<Facts, 'trade' | 'projects'>,
  shipped: TradeStudy,
  warehouse: Pick<Warehouse, 'find' | 'active'>,
  varFolder: string,
): TradeStudies => {
  const ofFacts: Entry = { study: shipped, vintage: null, isSynthetic: false };
  const kept = new Map<string, Entry>();
  let answering: Entry | null = null;
  let isClosed = false;

  const entry = (vintage: Vintage): Entry => {
    const ref = vintageRef(vintage);
    const found = kept.get(ref) ?? {
      study: tradeStudy(facts, undefined, { varFolder, ref }),
      vintage: ref,
      isSynthetic: vintage.isSynthetic,
    };
    kept.delete(ref);
    kept.set(ref, found);
    for (const [oldest, { study }] of kept) {
      if (kept.size <= most) break;
      if (oldest === ref || oldest === answering?.vintage) continue;
      kept.delete(oldest);
      void study.close();
    }
    return found;
  };

  /** What answers when nothing is asked for. */
  const current = (): Entry => {
    const active = warehouse.active();
    const wanted = holdsFlows(active) ? entry(active) : ofFacts;
    if (answering === null) answering = wanted;
    if (wanted === answering) return wanted;
    const take = (): void => {
      const now = warehouse.active();
      if (now === null ? wanted === ofFacts : vintageRef(now) === wanted.vintage) answering = wanted;
    };
    // A study that failed is taken as well, so that whoever asks is told.
    wanted.study.part('options').then(take, take);
    return answering;
  };

  const warmShipped = (): void => {
    if (!isClosed) shipped.warm();
  };

  return {
    of: (ref) => {
      if (ref === undefined) return { kind: 'study', inUse: current() };
      if (isShipped(ref)) return { kind: 'study', inUse: ofFacts };
      const vintage = warehouse.find(ref);
      return holdsFlows(vintage)
        ? { kind: 'study', inUse: entry(vintage) }
        : { kind: 'unknown-vintage', ref };
    },
    warm: () => {
      // What is asked for first has the processor to itself; failures are kept for whoever asks.
      current().study.part('options').then(warmShipped, warmShipped);
    },
    close: async () => {
      isClosed = true;
      await Promise.all([shipped.close(), ...kept.values().map(({ study }) => study.close())]);
    },
  };
};

/** The one study of the shipped facts, for servers without a warehouse. */
export const onlyShipped = (study: Pick<TradeStudy, 'part'>): Pick<TradeStudies, 'of'> => ({
  of: (ref) =>
    ref === undefined || isShipped(ref)
      ? { kind: 'study', inUse: { study, vintage: null, isSynthetic: false } }
      : { kind: 'unknown-vintage', ref },
});
