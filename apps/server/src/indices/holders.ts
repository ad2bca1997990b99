import type { TradeEvidence } from '@hamkor/trade';

/** Members that export an HS 1992 heading with advantage (2016), in the order of the members. */
export const holdersOf = ({
  members,
  presence,
}: Pick<TradeEvidence, 'members' | 'presence'>): ((hs92: string) => readonly string[]) => {
  const held = members.map((iso3) => ({
    iso3,
    headings: new Set(presence.find((row) => row.iso3 === iso3)?.hs92),
  }));
  return (hs92) => held.flatMap(({ iso3, headings }) => (headings.has(hs92) ? [iso3] : []));
};
