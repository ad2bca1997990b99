/** Steps of a plate unit in the outlines' whole-number coordinates: a quarter is finer than a pixel at any zoom. */
export const outlineStepsPerUnit = 4;
