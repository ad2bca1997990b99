/**
 * Units the platform computes in. A branded number carries its unit in the type, so thousand dollars
 * cannot be added to dollars without saying so; at run time it is a plain number.
 */
declare const unit: unique symbol;
type Branded<U extends string> = number & { readonly [unit]: U };

/** United States dollars, current prices of the year stated beside the figure. */
export type Usd = Branded<'USD'>;
/** Thousand United States dollars: the unit customs statistics are published in. */
export type Kusd = Branded<'kUSD'>;
/** Metric tonnes. */
export type Tonnes = Branded<'t'>;
/** United States dollars per tonne: the unit value of a trade flow. */
export type UsdPerTonne = Branded<'USD/t'>;
/** A part of a whole, 0 to 1. */
export type Share = Branded<'share'>;

export const usd = (amount: number): Usd => amount as Usd;
export const kusd = (amount: number): Kusd => amount as Kusd;
export const tonnes = (amount: number): Tonnes => amount as Tonnes;
export const share = (part: number): Share => part as Share;

/** Thousand dollars as dollars: 1.5 kUSD = 1,500 USD. */
export const kusdToUsd = (amount: Kusd): Usd => (amount * 1000) as Usd;

/** Value over mass in USD/t, or null where the mass is missing or zero: a unit value needs both. */
export const unitValue = (value: Kusd, mass: Tonnes | null): UsdPerTonne | null =>
  mass === null || mass <= 0 ? null : (((value * 1000) / mass) as UsdPerTonne);
