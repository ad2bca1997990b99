/** What the builder judges itself. Each is named in the evidence of every figure that rests on it. */

/** Interest of investment, real, in dollars; with the range that plants are weighed at. */
export const interest = { value: 0.1, low: 0.07, high: 0.14 } as const;
/** Years over which an investment is paid back. */
export const serviceYears = 15;
/** Upkeep and insurance, share of the investment per year. */
export const upkeep = { value: 0.03, low: 0.02, high: 0.04 } as const;
/** Megajoules in 1,000 cubic metres of natural gas, lower heating value, as pipelines of the region deliver it. */
export const megajoulesPer1000m3 = 35_000;
/** Kilograms of CO2 per megajoule of natural gas burnt (IPCC 2006 Guidelines, volume 2, table 1.4: 56,100 kg per TJ). */
export const kgCo2PerMegajoule = 0.0561;
/** Of a conversion cost at least this share is neither energy, work nor capital (dyes, spare parts, overhead). */
export const leastOtherShare = 0.1;

/** Yearly payment per unit borrowed: i / (1 - (1 + i)^-n). */
export const capitalRecovery = (rate: number, years: number): number =>
  rate === 0 ? 1 / years : rate / (1 - (1 + rate) ** -years);
