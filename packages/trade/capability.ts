import type { Closeness } from './explanation.ts';

/**
 * How able a country is to supply what it exports, 0 to 1: RCA / (1 + RCA), one half at a Balassa index of 1.
 * A rescaling of the symmetric index (RCA - 1) / (RCA + 1), so that one giant index does not outweigh all.
 *
 * Laursen, K. (2015), Revealed comparative advantage and the alternatives as measures of international
 * specialization, Eurasian Business Review 5(1), p. 102, doi:10.1007/s40821-015-0017-1.
 */
export const exportCapability = (rca: number): number => rca / (1 + rca);

/**
 * How able a country is to make a product, 0 to 1: what it exports of it, or how near its other products are,
 * whichever is more. Nearness is half the logistic function of the relative density, so that a product that
 * is near but not made never counts as much as one exported with advantage.
 */
export const makingCapability = ({ rca, relativeDensity }: Closeness): number =>
  Math.max(exportCapability(rca ?? 0), 0.5 / (1 + Math.exp(-relativeDensity)));
