export type * from './evidence.ts';
export type * from './explanation.ts';
export { optionKinds } from './option.ts';
export type * from './option.ts';
