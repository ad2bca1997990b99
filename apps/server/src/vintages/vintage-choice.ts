import { z } from 'zod';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';

/** The word for the facts that come with Hamkor, where a vintage may be named. */
export const shipped = 'shipped';

/** `vintage=REF` of an address; left out it means the active vintage. */
export const vintageField = z
  .stringFormat('baci-2023', /^[^\p{Cc}/]+$/u)
  .max(200)
  .optional()
  .describe(
    'Loaded data by name, or by name@content to pin its content; `shipped` for the facts that come with Hamkor; the active vintage where absent',
  );

/** What a request is to be answered from. */
export type VintageChoice =
  | { readonly kind: 'shipped' }
  | { readonly kind: 'vintage'; readonly vintage: Vintage }
  | { readonly kind: 'missing'; readonly ref: string };

/** The vintage that a request names: the active one where it names none, the shipped facts where none is active. */
export const chooseVintage = (
  warehouse: Pick<Warehouse, 'find' | 'active'>,
  ref: string | undefined,
): VintageChoice => {
  if (ref === shipped) return { kind: 'shipped' };
  const vintage = ref === undefined ? warehouse.active() : warehouse.find(ref);
  if (vintage !== null) return { kind: 'vintage', vintage };
  return ref === undefined ? { kind: 'shipped' } : { kind: 'missing', ref };
};
