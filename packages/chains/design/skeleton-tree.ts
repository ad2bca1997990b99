import type { SpecCost } from './chain-spec.ts';
import { judgedFigure } from './judged-figure.ts';
import type { ProcessTree } from './process-tree.ts';

/** Part of the price that making it is taken to cost: energy, work, capital and the rest in one. */
const makingShare = 0.25;
/** Inputs that are taken in at most. */
const mostInputs = 3;

/**
 * A product and what it is mainly made from, in tonnes, where no process is known: a tonne of inputs in equal parts makes a
 * tonne of it.
 */
export const skeletonTree = (hs: string, inputs: readonly string[]): ProcessTree => {
  const maker = `make-hs${hs}`;
  const bought = inputs.filter((input) => input !== hs).slice(0, mostInputs);
  return {
    products: [
      {
        id: `hs${hs}`,
        hs,
        unit: 't',
        processes: [
          {
            id: maker,
            chain: 'unknown',
            name: { en: 'Making', ru: 'Изготовление', zh: '制造' },
            outputHs: hs,
            outputName: '',
            outputUnit: 't',
          },
        ],
        depth: 0,
      },
      ...bought.map((input) => ({ id: `hs${input}`, hs: input, unit: 't', processes: [], depth: 1 })),
    ],
    inputs: bought.map((input) => ({
      process: maker,
      product: `hs${input}`,
      parameter: null,
      factor: 1,
      quantity: 1 / bought.length,
    })),
  };
};

/** What making it costs besides inputs, as one figure: a part of the price. */
export const skeletonCosts = ({ products }: ProcessTree, price: number): readonly SpecCost[] =>
  products.flatMap(({ processes }) =>
    processes.map(({ id }) => ({
      recipe: id,
      country: null,
      field: 'other' as const,
      figure: judgedFigure(
        makingShare * price,
        (makingShare * price) / 2,
        makingShare * price * 1.6,
        `${makingShare * 100} % of the price of the product: nothing is known of its making`,
      ),
    })),
  );
