import type { CompiledNetwork } from './compiled-network.ts';

/** Arcs per link, by the link's place in the facts; a link that no consignment can take has none. */
export const arcsByLink = (compiled: CompiledNetwork): readonly Int32Array[] => {
  const arcs = compiled.facts.links.map((): number[] => []);
  compiled.arcLink.forEach((link, arc) => {
    if (link >= 0) arcs[link]!.push(arc);
  });
  return arcs.map((list) => Int32Array.from(list));
};

/** Per arc 1 where it moves over a link that is not in service: what a plain question may not use. */
export const arcsOutOfService = (compiled: CompiledNetwork): Uint8Array =>
  Uint8Array.from(compiled.arcLink, (link) =>
    link >= 0 && compiled.facts.links[link]!.status !== 'operating' ? 1 : 0,
  );
