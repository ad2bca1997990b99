export * from './schema.ts';
export * from './origin.ts';
export * from './country.ts';
export * from './product.ts';
export * from './ledger.ts';
export * from './registry.ts';
export * from './overview.ts';
export type * from './documents.ts';
