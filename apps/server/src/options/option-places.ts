import type { CorridorNode, Network } from '@hamkor/corridors';
import { mainNodeOf, resolveNode } from '@hamkor/corridors';
import type { Locale } from '@hamkor/messages';
import { isMember, memberCodes } from '@hamkor/nomenclature';
import type { MemberPlaces } from '../corridors/best-routes-of-members.ts';
import type { phrases } from '../platform/language.ts';
import type { FieldError } from '../platform/problem.ts';

type Words = Awaited<ReturnType<typeof phrases>>;

export type PlacesReading =
  | { readonly kind: 'places'; readonly places: MemberPlaces }
  | { readonly kind: 'wrong'; readonly errors: readonly FieldError[] };

/** A member's place as a reader writes it, `KAZ:KZAST`. */
const form = /^\s*([^:]+?)\s*:\s*(.+?)\s*$/u;

/** Places told where none is near what was typed. */
const examplesTold = 5;

const called = ({ id, name }: CorridorNode, locale: Locale): string => `${name[locale]} (${id})`;

/** What a place of a country could have been: the nearest in name, or a few where freight is handled. */
export const placesMeant = (
  network: Network,
  country: string,
  nearest: readonly string[],
  locale: Locale,
): string => {
  const found = nearest.flatMap((id) => network.node(id) ?? []);
  const others = network.facts.nodes
    .filter((node) => node.country === country)
    .toSorted((a, b) => b.kinds.length - a.kinds.length)
    .slice(0, examplesTold);
  return (found.length > 0 ? found : others).map((node) => called(node, locale)).join(', ');
};

/**
 * Reads which places stand for members, each as `KAZ:KZAST`: identifier, UN/LOCODE or name in three languages, in the
 * member's own country. A main place that is named changes nothing and is left out. All that is wrong is told.
 */
export const readPlaces = (
  network: Network,
  given: readonly string[],
  locale: Locale,
  t: Words,
): PlacesReading => {
  const errors: FieldError[] = [];
  const places = new Map<string, string>();
  const wrong = (index: number, detail: string, expected: string): void => {
    errors.push({ pointer: `/query/places/${index}`, detail, expected });
  };
  given.forEach((text, index) => {
    const [, member = '', place = ''] = form.exec(text) ?? [];
    if (member === '') {
      wrong(index, t('options.places.badForm', { found: text }), 'KAZ:KZAST');
      return;
    }
    if (!isMember(member)) {
      const members = memberCodes.join(', ');
      wrong(index, t('options.places.unknownMember', { found: member, members }), members);
      return;
    }
    if (places.has(member)) {
      wrong(index, t('options.places.repeated', { member }), `${member}:${places.get(member)}`);
      return;
    }
    const resolved = resolveNode(network, place, member);
    if (resolved.kind === 'unknown') {
      const names = placesMeant(network, member, resolved.nearest, locale);
      wrong(index, t('options.places.unknown', { found: place, member, names }), names);
      return;
    }
    places.set(member, resolved.id);
  });
  if (errors.length > 0) return { kind: 'wrong', errors };
  const changed = [...places].filter(([member, node]) => node !== mainNodeOf(network, member));
  return { kind: 'places', places: new Map(changed) };
};
