import type { Scene } from './scene.ts';

/** Whose place in the space is drawn: all members together, one member, or two side by side. */
export type OverlayChoice =
  | { readonly kind: 'bloc' }
  | { readonly kind: 'member'; readonly member: string }
  | { readonly kind: 'pair'; readonly a: string; readonly b: string };

/**
 * How a heading stands under the overlay. `has`: with advantage; `near`: lacked, but among the nearest tenth of
 * what is lacked; `a`, `b`, `both`: which of two has it; `together`: neither has it, but it is near to the two.
 */
export const standings = ['none', 'near', 'together', 'has', 'a', 'b', 'both'] as const;
export type Standing = (typeof standings)[number];

export interface Overlay {
  readonly choice: OverlayChoice;
  readonly standing: readonly Standing[];
  /** What nearness is judged by: density of the member, mean density of the two; NaN where nothing is. */
  readonly closeness: Float64Array;
  readonly counts: Readonly<Record<Standing, number>>;
  /** The nearest heading that is lacked, or -1. */
  readonly nearest: number;
}

/** The share of the lacked headings that is drawn as near. */
const nearShare = 0.1;

const memberOf = (scene: Scene, iso3: string) =>
  scene.document.members.find((member) => member.iso3 === iso3) ?? { iso3, has: [], density: [] };

const holdings = (scene: Scene, iso3: string): Uint8Array => {
  const held = new Uint8Array(scene.count);
  for (const index of memberOf(scene, iso3).has) held[index] = 1;
  return held;
};

/** Number of members that have a heading with advantage. */
export const holdersOf = (scene: Scene, index: number): readonly string[] =>
  scene.document.members.filter(({ has }) => has.includes(index)).map(({ iso3 }) => iso3);

/** The nearest tenth of what is lacked, the nearest first; nothing that has no closeness. */
const nearest = (closeness: Float64Array, lacked: readonly number[]): readonly number[] =>
  lacked
    .filter((index) => closeness[index]! > 0)
    .sort((one, other) => closeness[other]! - closeness[one]! || one - other)
    .slice(0, Math.ceil(nearShare * lacked.length));

const ofTwo = (a: boolean, b: boolean): Standing => {
  if (a && b) return 'both';
  if (a) return 'a';
  return b ? 'b' : 'none';
};

const held = (scene: Scene, choice: OverlayChoice): Standing[] => {
  if (choice.kind === 'pair') {
    const [a, b] = [holdings(scene, choice.a), holdings(scene, choice.b)];
    return Array.from(a, (one, index) => ofTwo(one === 1, b[index] === 1));
  }
  const any = new Uint8Array(scene.count);
  const members = choice.kind === 'member' ? [choice.member] : scene.document.members.map(({ iso3 }) => iso3);
  for (const iso3 of members) for (const index of memberOf(scene, iso3).has) any[index] = 1;
  return Array.from(any, (one) => (one === 1 ? 'has' : 'none'));
};

const closenessOf = (scene: Scene, choice: OverlayChoice): Float64Array => {
  if (choice.kind === 'bloc') return new Float64Array(scene.count).fill(Number.NaN);
  const whose = choice.kind === 'member' ? [choice.member] : [choice.a, choice.b];
  const densities = whose.map((iso3) => memberOf(scene, iso3).density);
  return Float64Array.from({ length: scene.count }, (_, index) => {
    const known = densities.map((density) => density[index] ?? Number.NaN);
    return known.reduce((sum, density) => sum + density, 0) / known.length;
  });
};

/** Judges every heading under the overlay. */
export const overlayOf = (scene: Scene, choice: OverlayChoice): Overlay => {
  const standing = held(scene, choice);
  const closeness = closenessOf(scene, choice);
  const lacked = [...standing.keys()].filter((index) => standing[index] === 'none');
  const near = nearest(closeness, lacked);
  for (const index of near) standing[index] = choice.kind === 'pair' ? 'together' : 'near';
  const counts = Object.fromEntries(standings.map((name) => [name, 0])) as Record<Standing, number>;
  for (const name of standing) counts[name] += 1;
  return { choice, standing, closeness, counts, nearest: near[0] ?? -1 };
};
