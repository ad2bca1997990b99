import type { TableProblem } from '@hamkor/provenance';
import { BadFacts } from './bad-facts.ts';
import type { KnownCodes } from './codes.ts';
import { readCodes } from './codes.ts';
import type { FactFolder } from './folder.ts';
import { openFacts } from './folder.ts';

/** Takes one kind of fact out of an open folder; what is wrong with it is gathered in the folder. */
export type Gather<T> = (facts: FactFolder, codes: KnownCodes) => T;

export type Gathered<T> =
  | { readonly kind: 'facts'; readonly facts: T }
  | { readonly kind: 'bad-facts'; readonly problems: readonly TableProblem[] };

/**
 * Gathers from a data folder, or gives all that is wrong with it. Codes come first: with a broken list of
 * countries or headings every reference to it would be refused as well, and hide the cause.
 */
export const gatherFrom = <T>(folder: string | undefined, gather: Gather<T>): Gathered<T> => {
  const open = openFacts(folder);
  const codes = readCodes(open);
  const gathered = open.problems().length === 0 ? gather(open, codes) : null;
  return gathered === null || open.problems().length > 0
    ? { kind: 'bad-facts', problems: open.problems() }
    : { kind: 'facts', facts: gathered };
};

/**
 * A reader of one kind of fact from the shipped folder or the one given; it opens only the origins it needs.
 * Throws `BadFacts`: shipped tables that do not pass their checks are a defect of the installation.
 */
export const readerOf =
  <T>(gather: Gather<T>) =>
  (folder?: string): T => {
    const reading = gatherFrom(folder, gather);
    if (reading.kind === 'bad-facts') throw new BadFacts(reading.problems);
    return reading.facts;
  };
