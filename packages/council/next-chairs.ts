/** A member with its name in Russian, by which chairs follow one another. */
export interface NamedMember {
  readonly state: string;
  readonly nameRu: string;
}

/** Names by the letters of the Russian alphabet, whatever the language of the machine. */
const byName = (one: NamedMember, other: NamedMember): number => one.nameRu.localeCompare(other.nameRu, 'ru');

/**
 * Members in the order in which they preside, from the one after the present chair: the Russian alphabet (eng.sectsco.org,
 * structure), so that China is before Kyrgyzstan. Who is chair but no member any more is followed by whom the alphabet puts after
 * nobody: the first.
 *
 * @example nextChairs(members, 'CHN')[0] // 'KGZ'
 */
export const nextChairs = (members: readonly NamedMember[], from: string): readonly string[] => {
  const order = members.toSorted(byName).map(({ state }) => state);
  const place = order.indexOf(from);
  return [...order.slice(place + 1), ...order.slice(0, place + 1)];
};
