export { confidences, weakest } from './confidence.ts';
export type { Confidence } from './confidence.ts';
export type { Figure, Step } from './figure.ts';
export type { Origin, OriginTable } from './origin.ts';
