import type { DesignGrounds, GroundPark, GroundPlace } from '@hamkor/chains';
import { mainNodeOf, parkNode } from '@hamkor/corridors';
import type { TradeEvidence } from '@hamkor/trade';
import { divisionsOfHeading } from '../../products/divisions-of-heading.ts';
import type { PlaceFacts } from './place-of.ts';

/** The most recent figure of a map by year. */
const latest = (byYear: ReadonlyMap<number, number>): number | null => {
  const years = [...byYear.keys()];
  return years.length === 0 ? null : (byYear.get(Math.max(...years)) ?? null);
};

const newest = (rows: TradeEvidence['nationalImports'], iso3: string): number | null =>
  rows.filter((row) => row.iso3 === iso3).toSorted((a, b) => b.year - a.year)[0]?.usd ?? null;

/** Headings of HS 1992 that became a heading of HS 2022. */
const before = (trade: TradeEvidence, hs: string): readonly string[] =>
  trade.correspondences.filter(({ hs2022 }) => hs2022 === hs).map(({ hs92 }) => hs92);

/** The grounds of a design: headings, parks, places of the network, trade of the members. */
export const designGrounds = (trade: TradeEvidence, facts: PlaceFacts): DesignGrounds => {
  const headings = new Map(trade.headings.map((heading) => [heading.hs, heading]));
  const world = new Map(trade.world.map((row) => [row.hs92, latest(row.musd)]));
  const worldTotal = [...world.values()].reduce<number>((sum, musd) => sum + (musd ?? 0), 0);
  const place = (node: string): GroundPlace | null => {
    const found = facts.network.node(node);
    return found === null
      ? null
      : { name: found.name, country: found.country, lat: found.lat, lon: found.lon, node };
  };
  return {
    nameOf: (hs) => headings.get(hs)?.name ?? null,
    inputsOf: (hs) => headings.get(hs)?.inputs ?? [],
    divisionsOf: (hs) => divisionsOfHeading(trade, hs),
    parksOf: (country) =>
      facts.parks.flatMap((park): readonly GroundPark[] => {
        if (park.country !== country || park.place === null) return [];
        const served = parkNode(facts.network, { ...park.place, country });
        return [
          {
            id: park.id,
            name: park.name,
            country,
            lat: park.place.lat,
            lon: park.place.lon,
            node: served?.node ?? null,
            kind: 'park',
            divisions: park.isic.map((code) => code.slice(0, 2)),
          },
        ];
      }),
    mainPlaceOf: (country) => {
      const node = mainNodeOf(facts.network, country);
      return node === null ? null : place(node);
    },
    // Nobody reports what each member imports of a heading in a table that may be shipped: its part of all imports of the
    // world times the world's trade in the heading stands for it.
    importsOf: (country, hs) => {
      const all = newest(trade.nationalImports, country);
      const traded = before(trade, hs).map((code) => world.get(code) ?? null);
      const known = traded.filter((musd) => musd !== null);
      if (all === null || known.length === 0 || worldTotal === 0) return null;
      return (all / (worldTotal * 1e6)) * known.reduce((sum, musd) => sum + musd, 0) * 1e6;
    },
    exportsOf: (country, hs) => {
      const codes = new Set(before(trade, hs));
      const rows = trade.exports.filter(({ iso3, hs92 }) => iso3 === country && codes.has(hs92));
      return rows.length === 0 ? null : rows.reduce((sum, { kusd }) => sum + kusd, 0) * 1000;
    },
  };
};
