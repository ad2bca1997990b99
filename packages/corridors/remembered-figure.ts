import type { NetworkIndex } from './network-index.ts';

/**
 * Looks a figure up in the tables once per network and question: a network of many links asks the same of few countries.
 * The key must say all that the figure depends on beside the tables.
 */
export const rememberedFigure = <Asked extends readonly unknown[], Figure>(
  keyOf: (...asked: Asked) => string,
  find: (index: NetworkIndex, ...asked: Asked) => Figure,
): ((index: NetworkIndex, ...asked: Asked) => Figure) => {
  const byNetwork = new WeakMap<NetworkIndex, Map<string, Figure>>();
  return (index, ...asked) => {
    const figures = byNetwork.get(index) ?? new Map<string, Figure>();
    byNetwork.set(index, figures);
    const key = keyOf(...asked);
    const known = figures.get(key);
    if (known !== undefined) return known;
    const figure = find(index, ...asked);
    figures.set(key, figure);
    return figure;
  };
};
