import type { SpecSite } from '@hamkor/chains';

/** A place that the tables name by a park, a project or a place of the corridor network. */
export interface PlaceRef {
  readonly id: string;
  readonly park: string | null;
  readonly project: string | null;
  readonly node: string | null;
}

/** A site whose name, country and point are those of what it refers to. */
export type ExampleSite = PlaceRef & Pick<SpecSite, 'kind' | 'isOpen' | 'capacityTonnes' | 'fixedCost'>;
