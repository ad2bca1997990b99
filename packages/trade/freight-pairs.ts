import type { CooperationOption, Role } from './option.ts';

/** Roles that send freight to a partner, and the one they send it to. */
const flows: readonly (readonly [sender: Role, receiver: Role])[] = [
  ['supplier', 'importer'],
  ['exporter', 'importer'],
  ['upstream', 'downstream'],
  // Equipment, and the parts that the host does not make itself.
  ['technology-holder', 'host'],
];

/**
 * Between which countries an option moves freight, as [from, to] ISO codes: from who sells, makes the input or
 * holds the technology to who buys, makes the product or hosts. Partners with the same role (co-developers, makers
 * of parts) send to each other, so each two of them are one pair, in the order they stand in the option.
 */
export const freightPairs = ({
  partners,
}: Pick<CooperationOption, 'partners'>): readonly (readonly [from: string, to: string])[] => {
  const inRole = (role: Role): readonly string[] =>
    partners.filter((partner) => partner.role === role).map(({ iso3 }) => iso3);
  const directed = flows.flatMap(([sender, receiver]) =>
    inRole(sender).flatMap((from) => inRole(receiver).map((to) => [from, to] as const)),
  );
  if (directed.length > 0) return directed;
  return partners.flatMap(({ iso3: from }, place) =>
    partners.slice(place + 1).map(({ iso3: to }) => [from, to] as const),
  );
};
