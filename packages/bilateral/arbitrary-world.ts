import type { ExampleFlow, ExampleWorld } from './example-world-trade.ts';
import { exampleWorldTrade } from './example-world-trade.ts';
import type { WorldTrade } from './world-trade.ts';

/** How large a made-up world is; members are its first countries. */
export interface WorldSizes {
  readonly countries?: number;
  readonly members?: number;
  readonly products?: number;
  /** Share of possible flows that exist, 0 to 1. */
  readonly filled?: number;
}

/** Numbers from 0 to 1 that are the same for the same seed (Mulberry32). */
const numbersOf = (seed: number): (() => number) => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const chapters = ['02', '10', '25', '27', '28', '39', '52', '71', '72', '84', '85', '87'];
const memberNames = ['BLR', 'CHN', 'IND', 'IRN', 'KAZ', 'KGZ', 'PAK', 'RUS', 'TJK', 'UZB'];

/** A made-up world and the flows it was made of, so that a test can work anything out the slow way. */
export const arbitraryFlows = (
  seed: number,
  { countries = 6, members = 3, products = 12, filled = 0.5 }: WorldSizes = {},
): ExampleWorld => {
  const random = numbersOf(seed);
  const bloc = Array.from({ length: members }, (_, c) => memberNames[c] ?? `M${String(c).padStart(2, '0')}`);
  const others = Array.from({ length: countries - members }, (_, c) => `X${String(c).padStart(2, '0')}`);
  const codes = Array.from({ length: products }, (_, k) => {
    const chapter = chapters[k % chapters.length]!;
    const heading =
      chapter === '71' ? '7108' : `${chapter}${String(1 + Math.floor(k / 24)).padStart(2, '0')}`;
    return `${heading}${String(10 + Math.floor(k / chapters.length)).padStart(2, '0')}`;
  }).sort();
  const all = [...bloc, ...others].sort();
  const flows: ExampleFlow[] = [];
  for (const exporter of all)
    for (const importer of all)
      for (const product of codes) {
        if (exporter === importer || random() >= filled) continue;
        const usd = Math.round(10 ** (2 + 5 * random()));
        const tonnes = random() < 0.8 ? Math.max(1, Math.round(usd / (20 + 400 * random()))) : undefined;
        flows.push({
          exporter,
          importer,
          product,
          usd,
          low: usd * (0.7 + 0.3 * random()),
          high: usd * (1 + 0.4 * random()),
          ...(tonnes === undefined ? {} : { tonnes }),
        });
      }
  return { countries: all, products: codes, members: [...bloc].sort(), flows };
};

/** A small made-up world, the same for the same seed and sizes. No figure in it is real. */
export const arbitraryWorld = (seed: number, sizes?: WorldSizes): WorldTrade =>
  exampleWorldTrade(arbitraryFlows(seed, sizes));
