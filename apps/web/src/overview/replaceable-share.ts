import type { OptionSummaryDocument } from '@hamkor/contract';

export type Material = OptionSummaryDocument['replaceable']['materials'][number];

/** Share of the outside purchases that members together could replace; null while either is unknown. */
export const shareOf = ({ outsideImports, replaceable }: Material): number | null =>
  outsideImports.value === null || replaceable.value === null || outsideImports.value === 0
    ? null
    : Math.min(1, replaceable.value / outsideImports.value);
