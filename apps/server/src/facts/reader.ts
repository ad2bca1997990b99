import { BadFacts } from './bad-facts.ts';
import type { KnownCodes } from './codes.ts';
import { readCodes } from './codes.ts';
import type { FactFolder } from './folder.ts';
import { openFacts } from './folder.ts';

/** Takes one kind of fact out of an open folder; what is wrong with it is gathered in the folder. */
export type Gather<T> = (facts: FactFolder, codes: KnownCodes) => T;

/**
 * A reader of one kind of fact from the shipped folder or the one given; it opens only the origins it needs.
 * Throws `BadFacts`: shipped tables that do not pass their checks are a defect of the installation.
 */
export const readerOf =
  <T>(gather: Gather<T>) =>
  (folder?: string): T => {
    const facts = openFacts(folder);
    const gathered = gather(facts, readCodes(facts));
    if (facts.problems.length > 0) throw new BadFacts(facts.problems);
    return gathered;
  };
