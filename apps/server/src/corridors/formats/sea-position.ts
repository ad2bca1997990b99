/** Degrees east and north. */
export type Position = readonly [number, number];
