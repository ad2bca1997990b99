import type { Network } from '@hamkor/corridors';
import { resolveNode } from '@hamkor/corridors';
import type { MemberPlaces } from '@hamkor/server';
import { placesMeant } from '@hamkor/server';
import type { Terminal } from '../terminal.ts';
import type { Member } from './find-member.ts';
import { findMember, unknownMember } from './find-member.ts';

/** Places that stand for members, or one line for each that cannot be accepted. */
export type MemberPlacesReading =
  | { readonly kind: 'places'; readonly places: MemberPlaces }
  | { readonly kind: 'refused'; readonly lines: readonly string[] };

/** `KAZ=Astana`, as one types it; the colon of web addresses is accepted as well. */
const form = /^\s*([^=:]+?)\s*[=:]\s*(.+?)\s*$/u;

/**
 * Reads which places stand for members: members by code or name, places of their own country by identifier, UN/LOCODE or
 * name in three languages.
 */
export const readMemberPlaces = (
  { t, locale }: Pick<Terminal, 't' | 'locale'>,
  network: Network,
  given: readonly string[],
  members: readonly Member[],
): MemberPlacesReading => {
  const lines: string[] = [];
  const places = new Map<string, string>();
  for (const text of given) {
    const [, who = '', place = ''] = form.exec(text) ?? [];
    if (who === '') {
      lines.push(t('cli.options.badPlace', { found: text }));
      continue;
    }
    const member = findMember(who, members);
    if (member === null) {
      lines.push(unknownMember(t, 'place', who, members));
      continue;
    }
    if (places.has(member.iso3)) {
      lines.push(t('cli.options.repeatedPlace', { member: member.name[locale] }));
      continue;
    }
    const resolved = resolveNode(network, place, member.iso3);
    if (resolved.kind === 'unknown')
      lines.push(
        t('cli.options.unknownPlace', {
          found: place,
          member: member.name[locale],
          names: placesMeant(network, member.iso3, resolved.nearest, locale),
        }),
      );
    else places.set(member.iso3, resolved.id);
  }
  return lines.length > 0 ? { kind: 'refused', lines } : { kind: 'places', places };
};
