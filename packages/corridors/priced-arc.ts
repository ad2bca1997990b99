import type { Operation, RouteFlag } from './route.ts';

/** A thing that can happen to a consignment: going over a link, or an operation at a place. */
export interface PricedArc {
  readonly tail: number;
  readonly head: number;
  readonly operations: readonly Operation[];
  /** Places in the tables; -1 = none. */
  readonly link: number;
  readonly from: number;
  readonly to: number;
  readonly exit: number;
  readonly entry: number;
  readonly isBorder: boolean;
  readonly isGaugeChange: boolean;
  readonly isTransfer: boolean;
  /** Hours from entering the arc until its second place is met. */
  readonly hoursToPlace: number;
}

/** Marks an operation that rests on a row of an overlay. */
export const withOverlayFlag = (operation: Operation): Operation => {
  const { cost, hours, co2e } = operation;
  const isOverlaid = [cost, hours, co2e].some(({ rows }) =>
    rows.some(({ origin }) => origin.startsWith('overlay:')),
  );
  const flags: readonly RouteFlag[] = isOverlaid ? [...operation.flags, 'overlay'] : operation.flags;
  return { ...operation, flags };
};
