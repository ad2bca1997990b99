import type { OptionRouteDocument } from '@hamkor/contract';
import type { Network } from '@hamkor/corridors';
import { mainNodeOf } from '@hamkor/corridors';
import { memberCodes } from '@hamkor/nomenclature';
import type { RoutesOfPairs } from './best-routes-kept.ts';

/** Places that stand for members instead of their main ones: ids by ISO code. */
export type MemberPlaces = ReadonlyMap<string, string>;

/** No other places than the main ones. */
export const mainPlaces: MemberPlaces = new Map();

/** The place of each member, as named or its main one; a member without any is left out. */
const placesOf = (
  network: Network,
  places: MemberPlaces,
): readonly { readonly member: string; readonly node: string }[] =>
  memberCodes.flatMap((member) => {
    const node = places.get(member) ?? mainNodeOf(network, member);
    return node === null ? [] : [{ member, node }];
  });

/** The way to name for each ordered pair of members by `KAZ>UZB`; pairs without a way are absent. */
export const bestRoutesOfMembers = async (
  network: Network,
  places: MemberPlaces,
  routesOf: RoutesOfPairs,
): Promise<ReadonlyMap<string, OptionRouteDocument>> => {
  const members = placesOf(network, places);
  const pairs = members.flatMap((from) => members.filter((to) => to !== from).map((to) => ({ from, to })));
  const routes = await routesOf(pairs.map(({ from, to }) => ({ from: from.node, to: to.node })));
  return new Map(
    pairs.flatMap(({ from, to }, index) => {
      const route = routes[index];
      return route ? [[`${from.member}>${to.member}`, route] as const] : [];
    }),
  );
};
