import type { Places } from '@hamkor/trade';
import type { SpaceBasis } from '../space/space-basis.ts';
import type { IndexSet } from './index-set.ts';

/** What the worker is given. */
export type IndicesInput =
  | {
      readonly kind: 'loaded';
      readonly varFolder: string;
      /** `name@content`. */
      readonly ref: string;
      readonly populous: ReadonlySet<string>;
      readonly members: readonly string[];
    }
  | { readonly kind: 'shipped'; readonly basis: SpaceBasis };

/** What the worker posts: one of the two. */
export interface IndicesParts {
  /** Null where the vintage has no exports in its last years. */
  readonly loaded: Pick<
    IndexSet,
    'resampled' | 'rankedCountries' | 'rankedProducts' | 'countries' | 'products'
  > | null;
  readonly places: Pick<IndexSet, 'resampled' | 'rankedCountries' | 'rankedProducts'> & {
    readonly places: ReadonlyMap<string, Places>;
  };
}
