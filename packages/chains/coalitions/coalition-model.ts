import type { ChainModel, DemandRow, LimitKind, LimitRow, PartnerRow, SupplyRow } from '../model/model.ts';
import type { CommonsTreatment } from '../questions/question.ts';

/** Limits that hold for whoever makes or carries something; all others speak of what partner states owe each other. */
const limitsOfAnybody: ReadonlySet<LimitKind> = new Set([
  'production',
  'flow',
  'emissions',
  'investment',
  'sites',
  'lead-time',
]);

/** Partner states of a coalition: bit i is the partner in place i. */
export const membersIn = (model: ChainModel, mask: number): readonly PartnerRow[] =>
  model.partners.filter((_, place) => (mask >> place) & 1);

/**
 * The chain that some of the partner states could run without the others (a scenario is laid over the model before):
 *
 * - Sites: those in member states. A site in a state that is no partner belongs to nobody who shares, and is left out even
 *   of the chain of all.
 * - Suppliers: outside the chain, and open to all, but those in a partner state that stays away.
 * - Markets: those of members, which must be served (from outside where nothing else is left), and those of states that are no
 *   partners, into which any coalition may sell.
 * - Foreign demand and limited foreign supplies are there once, whoever comes for them. A coalition counts on the part of its
 *   members by weight: counted whole by each, two coalitions would seem to gain apart what they cannot have together.
 * - Goods may pass through any state. Lanes from a foreign supplier to a foreign market are no business of the chain.
 * - Limits: everybody together keeps all of them. A coalition keeps what limits anybody (most of production, flow, emissions,
 *   investment, sites, days) but owes nobody a minimum, a share or a gain.
 */
export const coalitionModel = (
  model: ChainModel,
  mask: number,
  commons: CommonsTreatment = 'by-weight',
): ChainModel => {
  const members = membersIn(model, mask);
  const inside = new Set(members.map(({ id }) => id));
  const partners = new Set(model.partners.map(({ id }) => id));
  const isOpenTo = ({ country }: { readonly country: string }): boolean =>
    inside.has(country) || !partners.has(country);
  const sites = model.sites.filter(({ country }) => inside.has(country));
  const suppliers = model.suppliers.filter(isOpenTo);
  const markets = model.markets.filter(isOpenTo);
  const countryOf = new Map([...sites, ...suppliers, ...markets].map(({ id, country }) => [id, country]));
  const isEverybody = members.length === partners.size;
  const part = isEverybody || commons === 'whole' ? 1 : weightOf(members) / weightOf(model.partners);
  const isForeign = (place: string): boolean => !inside.has(countryOf.get(place)!);
  return {
    ...model,
    partners: members,
    sites,
    lines: model.lines.filter(({ site }) => countryOf.has(site)),
    suppliers,
    supplies: model.supplies
      .filter(({ supplier }) => countryOf.has(supplier))
      .map((supply) => (isForeign(supply.supplier) ? partOfSupply(supply, part) : supply)),
    markets,
    demands: model.demands
      .filter(({ market }) => countryOf.has(market))
      .map((demand) => (isForeign(demand.market) ? partOfDemand(demand, part) : demand)),
    lanes: model.lanes.filter(({ from, to }) => {
      const ends = [countryOf.get(from), countryOf.get(to)];
      return (
        !ends.includes(undefined) && ends.some((country) => country !== undefined && inside.has(country))
      );
    }),
    limits: isEverybody ? model.limits : model.limits.flatMap(limitAlone),
    disruptions: [],
    effects: [],
    scenarios: [],
    changes: [],
  };
};

const weightOf = (partners: readonly PartnerRow[]): number =>
  partners.reduce((sum, { weight }) => sum + weight, 0);

const partOfSupply = (supply: SupplyRow, part: number): SupplyRow =>
  part === 1 || supply.capacity === null ? supply : { ...supply, capacity: supply.capacity * part };

const partOfDemand = (demand: DemandRow, part: number): DemandRow =>
  part === 1 ? demand : { ...demand, quantity: demand.quantity * part };

/** What is left of a limit for those who owe nobody anything. */
const limitAlone = (limit: LimitRow): readonly LimitRow[] =>
  limitsOfAnybody.has(limit.kind) && limit.max !== null ? [{ ...limit, min: null }] : [];

/**
 * Money per year that a state pays for sites of its own whether or not it takes part: those that are open stay so. Standing
 * aside costs as much, so that it is no part of anybody's gain.
 */
export const standingCost = (model: ChainModel, country: string): number =>
  model.sites.reduce(
    (sum, site) => (site.isOpen && site.country === country ? sum + site.fixedCost : sum),
    0,
  );
