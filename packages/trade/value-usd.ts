import type { Figure } from '@hamkor/provenance';

const usdPerUnit: Readonly<Record<string, number>> = { USD: 1, kUSD: 1000 };

/** The value of a figure in USD, whatever money unit it is kept in; null where unknown or not money. */
export const valueUsd = ({ value, unit }: Pick<Figure, 'value' | 'unit'>): number | null => {
  const factor = usdPerUnit[unit];
  return value === null || factor === undefined ? null : value * factor;
};
