import { partsLikeness } from '../names/name-likeness.ts';
import type { Comparable } from './comparable.ts';

/** What two records may be alike in; pages name each. */
export const likenessKeys = ['identifier', 'website', 'name', 'other-script', 'place', 'codes'] as const;
export type LikenessKey = (typeof likenessKeys)[number];

/** One thing in which two records are alike: what each says, and how alike that is, 0 to 1. */
export interface LikenessReason {
  readonly key: LikenessKey;
  readonly one: string;
  readonly other: string;
  readonly likeness: number;
}

/** How likely two records are one thing, 0 to 1, and why. A person judges: nothing is ever merged by it. */
export interface RecordLikeness {
  readonly likeness: number;
  readonly reasons: readonly LikenessReason[];
}

/** From here on a pair is put before a person. */
export const leastLikeness = 0.65;

const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): readonly string[] =>
  [...one].filter((item) => other.has(item));

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Kilometres between two points on a sphere of 6,371 km (haversine). */
const distanceKm = (
  one: NonNullable<Comparable['point']>,
  other: NonNullable<Comparable['point']>,
): number => {
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const inner =
    half(one.lat, other.lat) +
    Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * half(one.lon, other.lon);
  return 12_742 * Math.asin(Math.min(1, Math.sqrt(inner)));
};

/**
 * The most alike of all their names. Two records of one thing seldom differ in all languages: where both are named in
 * two or more, what those names say counts as much. `Газпром` and `Газпромбанк` are nearly one word in Chinese only.
 */
const nameReason = (one: Comparable, other: Comparable): LikenessReason | null => {
  let best: LikenessReason | null = null;
  const inOneLanguage: number[] = [];
  for (const a of one.names)
    for (const b of other.names) {
      const { likeness, by } = partsLikeness(a.variants, b.variants);
      if (a.language !== null && a.language === b.language) inOneLanguage.push(likeness);
      if (likeness > (best?.likeness ?? 0))
        best = { key: by === 'letters' ? 'name' : 'other-script', one: a.name, other: b.name, likeness };
    }
  if (best === null || inOneLanguage.length < 2) return best;
  const mean = inOneLanguage.reduce((sum, likeness) => sum + likeness, 0) / inOneLanguage.length;
  return { ...best, likeness: (best.likeness + mean) / 2 };
};

const pointOf = ({ lat, lon }: NonNullable<Comparable['point']>): string => `${lat}, ${lon}`;

/** Within two kilometres it is the same site; fifty away it is another. */
const placeReason = (one: Comparable, other: Comparable): LikenessReason | null => {
  if (one.point === null || other.point === null) return null;
  const km = distanceKm(one.point, other.point);
  return {
    key: 'place',
    one: pointOf(one.point),
    other: pointOf(other.point),
    likeness: Math.max(0, Math.min(1, 1 - (km - 2) / 48)),
  };
};

const codesReason = (one: Comparable, other: Comparable): LikenessReason | null => {
  if (one.codes.size === 0 || other.codes.size === 0) return null;
  const both = shared(one.codes, other.codes);
  return {
    key: 'codes',
    one: [...one.codes].join(', '),
    other: [...other.codes].join(', '),
    likeness: both.length / Math.min(one.codes.size, other.codes.size),
  };
};

/** Whether both have a number in one scheme and it is not the same: of one kind of number a body has one. */
const haveOtherNumbers = (one: Comparable, other: Comparable): boolean => {
  const schemes = new Set([...one.identifiers].map((identifier) => identifier.split(' ')[0]));
  return (
    shared(one.identifiers, other.identifiers).length === 0 &&
    [...other.identifiers].some((identifier) => schemes.has(identifier.split(' ')[0]))
  );
};

const concernsOtherStates = (one: Comparable, other: Comparable): boolean =>
  one.states.length > 0 &&
  other.states.length > 0 &&
  !one.states.some((state) => other.states.includes(state));

/**
 * How likely two records are one thing. The same identifier: certain. Otherwise the likeness of the names, raised by
 * the same website, site and codes, and lowered by other states, sites far apart and different numbers in one scheme.
 * Records of different types are not compared.
 */
export const recordLikeness = (one: Comparable, other: Comparable): RecordLikeness => {
  if (one.type !== other.type) return { likeness: 0, reasons: [] };
  const name = nameReason(one, other);
  const place = placeReason(one, other);
  const codes = codesReason(one, other);
  const number = shared(one.identifiers, other.identifiers)[0];
  const isSameHost = one.host !== null && one.host === other.host;
  const reasons = [
    number === undefined ? null : { key: 'identifier' as const, one: number, other: number, likeness: 1 },
    isSameHost ? { key: 'website' as const, one: one.host, other: one.host, likeness: 1 } : null,
    name,
    place,
    codes,
  ].filter((reason) => reason !== null && reason.likeness > 0) as LikenessReason[];
  if (number !== undefined) return { likeness: 1, reasons };
  const called = name?.likeness ?? 0;
  // What speaks for one thing closes a part of the gap to certainty; alone, only a website says much.
  const raised =
    1 -
    (1 - called) *
      (isSameHost ? 0.4 : 1) *
      (called >= 0.4 && place !== null ? 1 - 0.3 * place.likeness : 1) *
      (called >= 0.4 && codes !== null ? 1 - 0.15 * codes.likeness : 1);
  const lowered =
    (concernsOtherStates(one, other) ? 0.6 : 1) *
    (haveOtherNumbers(one, other) ? 0.5 : 1) *
    (place !== null && place.likeness === 0 && one.type !== 'organisation' ? 0.75 : 1);
  return { likeness: raised * lowered, reasons };
};
