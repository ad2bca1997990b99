import type { DesignFacts } from '@hamkor/chains';
import type { CorridorFacts } from '@hamkor/corridors';
import { gatherCorridors } from './corridors.ts';
import { gatherDesignFacts } from './design-facts.ts';
import type { ExampleTables } from './example-chains.ts';
import { gatherExampleChains } from './example-chains.ts';
import type { Facts } from './facts.ts';
import { gatherFacts } from './facts.ts';
import { shippedFacts } from './folder.ts';
import type { Gathered } from './reader.ts';
import { gatherFrom } from './reader.ts';

/** Reads and checks every table of a data folder, those that the server reads later too: for who inspects them. */
export const readEveryTable = (
  folder: string = shippedFacts,
): Gathered<
  Facts & {
    readonly corridors: CorridorFacts;
    readonly design: DesignFacts;
    readonly exampleChains: readonly ExampleTables[];
  }
> =>
  gatherFrom(folder, (open, codes) => ({
    ...gatherFacts(folder)(open, codes),
    corridors: gatherCorridors(open, codes),
    design: gatherDesignFacts(open, codes),
    exampleChains: gatherExampleChains(open, codes),
  }));
