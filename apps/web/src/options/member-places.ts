import type { CorridorNetworkDocument, CorridorNodeDocument } from '@hamkor/contract';
import { foldText, isMember } from '@hamkor/nomenclature';

/** Places that stand for members instead of their main ones: what the address calls them, by ISO code. */
export type MemberPlaces = ReadonlyMap<string, string>;

const form = /^[A-Z]{3}:[^,:]{1,80}$/u;
const parts = (text: string): readonly string[] => text.split(',');

/** Whether an address says which places stand for members: `KAZ:KZAST,CHN:CNURM`. */
export const isMemberPlaces = (text: string): boolean =>
  text.length <= 1000 && parts(text).every((part) => form.test(part) && isMember(part.slice(0, 3)));

/** The places of an address; none where it names none. */
export const readMemberPlaces = (text: string | undefined): MemberPlaces =>
  new Map(text === undefined ? [] : parts(text).map((part) => [part.slice(0, 3), part.slice(4)] as const));

/** The same as an address says it; undefined where no member has another place. */
export const writeMemberPlaces = (places: MemberPlaces): string | undefined =>
  places.size === 0 ? undefined : [...places].map(([member, place]) => `${member}:${place}`).join(',');

/** The place of a member changed; undefined gives back its main place. */
export const withMemberPlace = (
  text: string | undefined,
  member: string,
  place: string | undefined,
): string | undefined => {
  const places = new Map(readMemberPlaces(text));
  if (place === undefined) places.delete(member);
  else places.set(member, place);
  return writeMemberPlaces(places);
};

/** Kinds of place that goods are made at or shipped from. */
const industrial: ReadonlySet<string> = new Set(['sez', 'city', 'dry-port', 'seaport']);

type Network = Pick<CorridorNetworkDocument, 'nodes' | 'mainNodes'>;

/** The place that stands for a member where a reader names none. */
export const mainPlaceOf = ({ nodes, mainNodes }: Network, member: string): CorridorNodeDocument | null => {
  const main = mainNodes.find(({ country }) => country === member);
  return nodes.find(({ id }) => id === main?.node) ?? null;
};

/** Places of a member to choose from beside its main one. */
export const otherPlacesOf = (network: Network, member: string): readonly CorridorNodeDocument[] => {
  const main = mainPlaceOf(network, member);
  return network.nodes.filter(
    (node) => node.country === member && node !== main && node.kinds.some((kind) => industrial.has(kind)),
  );
};

/** The place of a member that an address calls by identifier, UN/LOCODE or name; null where none is called so. */
export const calledPlace = (
  { nodes }: Pick<Network, 'nodes'>,
  member: string,
  text: string,
): CorridorNodeDocument | null => {
  const wanted = foldText(text);
  const own = nodes.filter(({ country }) => country === member);
  const isCalled = ({ id, unlocode, name }: CorridorNodeDocument): boolean =>
    [id, unlocode ?? '', ...Object.values(name)].some((called) => foldText(called) === wanted);
  return own.find(isCalled) ?? null;
};
