import type { DesignFacts, Process, ProcessParameter } from './facts.ts';
import { countedIn, unitsIn } from './process-units.ts';

/** A product of a chain: made by processes, or bought where there is none. */
export interface TreeProduct {
  readonly id: string;
  readonly hs: string;
  readonly unit: string;
  /** Processes that make it, alternatives of each other; none = it is bought. */
  readonly processes: readonly Process[];
  /** Steps from what is asked for: 0 = that itself. */
  readonly depth: number;
}

export interface TreeInput {
  readonly process: string;
  readonly product: string;
  /** The fact it is from, with the factor from its unit to that of the product; null where it was judged. */
  readonly parameter: ProcessParameter | null;
  readonly factor: number;
  /** Units of the input per unit of the process's output. */
  readonly quantity: number;
}

export interface ProcessTree {
  readonly products: readonly TreeProduct[];
  readonly inputs: readonly TreeInput[];
}

/** Alternatives of one product that are taken in at most. */
const mostAlternatives = 3;

/** Processes that make a heading and are not a step towards another that makes the same heading. */
const lastOf = (facts: DesignFacts, hs: string): readonly Process[] => {
  const makers = facts.processes.filter(({ outputHs }) => outputHs.slice(0, 4) === hs);
  const ids = new Set(makers.map(({ id }) => id));
  const steps = new Set(
    facts.parameters
      .filter(({ process }) => ids.has(process))
      .flatMap(({ process, madeBy }) => madeBy.filter((maker) => maker !== process)),
  );
  return alternatives(
    facts,
    makers.filter(({ id }) => !steps.has(id)),
  );
};

/**
 * Processes that can stand for each other: counted in the unit of the first. One of which no input is known would make the
 * product from nothing, and is left out beside one with inputs.
 */
const alternatives = (facts: DesignFacts, makers: readonly Process[]): readonly Process[] => {
  const fed = makers.filter(({ id }) =>
    facts.parameters.some(({ process, parameter }) => process === id && parameter === 'input'),
  );
  const usable = fed.length > 0 ? fed : makers;
  return usable.filter(({ outputUnit }) => outputUnit === usable[0]?.outputUnit).slice(0, mostAlternatives);
};

/** Tonnes for what is bought by mass, else what the inputs are counted in. */
const boughtUnit = (counted: string): string => (unitsIn(counted, 't') === null ? counted : 't');

/**
 * The chain of processes behind a heading, walked down from it to what is bought. Null where no process makes it. An input
 * that names its makers is made by them; every other one is bought.
 */
export const processTree = (facts: DesignFacts, hs: string): ProcessTree | null => {
  const processOf = new Map(facts.processes.map((process) => [process.id, process]));
  const inputsOf = Map.groupBy(
    facts.parameters.filter(({ parameter, of }) => parameter === 'input' && of !== null),
    ({ process }) => process,
  );
  const products = new Map<string, TreeProduct>();
  const inputs: TreeInput[] = [];
  const add = (makers: readonly Process[], heading: string, unit: string, depth: number): TreeProduct => {
    const id = makers[0]?.id ?? `hs${heading}`;
    const known = products.get(id);
    if (known !== undefined) return known;
    const product = { id, hs: heading, unit, processes: makers, depth };
    products.set(id, product);
    for (const maker of makers)
      for (const parameter of inputsOf.get(maker.id) ?? []) {
        const counted = countedIn(parameter.unit);
        const below = parameter.madeBy
          .flatMap((maker_) => processOf.get(maker_) ?? [])
          .filter((process) => process.id !== maker.id);
        const usable = alternatives(
          facts,
          below.filter(({ outputUnit }) => unitsIn(counted, outputUnit) !== null),
        );
        const input = add(
          usable,
          usable[0]?.outputHs ?? parameter.of ?? '',
          usable[0]?.outputUnit ?? boughtUnit(counted),
          depth + 1,
        );
        const factor = unitsIn(counted, input.unit);
        if (factor !== null && input.id !== id)
          inputs.push({
            process: maker.id,
            product: input.id,
            parameter,
            factor,
            quantity: parameter.value * factor,
          });
      }
    return product;
  };
  const last = lastOf(facts, hs);
  const [first] = last;
  if (first === undefined) return null;
  add(last, hs, first.outputUnit, 0);
  // A heading bought twice under one id is one input: quantities of variants are not added up.
  const unique = new Map(inputs.map((input) => [`${input.process} ${input.product}`, input]));
  return { products: [...products.values()], inputs: [...unique.values()] };
};
