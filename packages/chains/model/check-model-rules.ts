import type { CheckContext } from './check-model-context.ts';
import { candidates } from './check-model-context.ts';
import type { ChainTable, EffectRow, GroupRow, LimitRow } from './model.ts';

/** What a name in groups, limits and disruptions may stand for. */
interface Meaning {
  readonly tables?: readonly ChainTable[];
  readonly groups?: readonly GroupRow['of'][];
  readonly isCountry?: boolean;
  /** Border posts, or modes, that some lane of the model has. */
  readonly ofLanes?: readonly ('borders' | 'mode')[];
}

const places: Meaning = { tables: ['sites'], groups: ['sites', 'countries'], isCountry: true };
const states: Meaning = { groups: ['countries'], isCountry: true };
const markets: Meaning = { tables: ['markets'], groups: ['markets'] };

const whereOf = (kind: LimitRow['kind']): Meaning => {
  if (kind === 'gain' || kind === 'value-added') return states;
  return kind === 'lead-time' ? markets : places;
};

/** What a limit may be narrowed to: anything else would be read by nobody. */
const partsOf: Readonly<Record<LimitRow['kind'], readonly ('what' | 'where' | 'via')[]>> = {
  production: ['what', 'where'],
  share: ['what', 'where'],
  countries: ['what', 'where'],
  sites: ['where'],
  flow: ['what', 'where', 'via'],
  'value-added': ['where'],
  gain: ['where'],
  emissions: ['what', 'where'],
  investment: ['what', 'where'],
  'intra-bloc': [],
  'lead-time': ['what', 'where'],
};

const what: Meaning = { tables: ['products', 'stages'], groups: ['products'] };
const via: Meaning = { tables: ['lanes'], groups: ['lanes'], ofLanes: ['borders', 'mode'] };

const targets: Readonly<Record<EffectRow['kind'], Meaning>> = {
  border: { ofLanes: ['borders'] },
  lanes: { tables: ['lanes'], groups: ['lanes'], ofLanes: ['mode'] },
  transit: states,
  site: { tables: ['sites'], groups: ['sites'] },
  supplier: { tables: ['suppliers'], groups: ['suppliers'] },
  market: markets,
};

/** Names in groups, limits and effects that stand for nothing in this model. */
export const checkRules = (context: CheckContext): void => {
  const { rowsOf, tell, knownCountries } = context;
  const names = namesOf(context);
  for (const place of rowsOf('groups')) {
    const { of, members } = place.row;
    for (const member of members) {
      if (of === 'countries') {
        if (!knownCountries.has(member))
          tell('unknown-country', 'groups', place, 'members', member, 'ISO 3166-1 alpha-3');
      } else if (!context.has(of, member)) {
        const near = candidates(context.ids(of), member);
        tell('unknown-reference', 'groups', place, 'members', member, near);
      }
    }
  }
  const demand = (
    table: 'limits' | 'effects',
    place: { readonly row: LimitRow | EffectRow; readonly at: number },
    field: string,
    name: string | null,
    meaning: Meaning,
  ): void => {
    if (name === null || names.means(name, meaning)) return;
    tell('unknown-reference', table, place, field, name, candidates(names.all(meaning), name));
  };
  for (const place of rowsOf('limits')) {
    for (const part of ['what', 'where', 'via'] as const) {
      const name = place.row[part];
      if (name !== null && !partsOf[place.row.kind].includes(part))
        tell('not-in-list', 'limits', place, part, name, '–');
    }
    demand('limits', place, 'what', place.row.what, what);
    demand('limits', place, 'where', place.row.where, whereOf(place.row.kind));
    demand('limits', place, 'via', place.row.via, via);
  }
  for (const place of rowsOf('effects'))
    demand('effects', place, 'target', place.row.target, targets[place.row.kind]);
};

const namesOf = (context: CheckContext) => {
  const { rowsOf, has, ids, isGroup, knownCountries, isWhole } = context;
  const lanes = rowsOf('lanes');
  const ofLanes = {
    borders: new Set(lanes.flatMap(({ row }) => row.borders)),
    mode: new Set(lanes.map(({ row }) => row.mode)),
  };
  return {
    means: (name: string, { tables = [], groups = [], isCountry = false, ofLanes: kinds = [] }: Meaning) =>
      tables.some((table) => has(table, name)) ||
      isGroup(name, ...groups) ||
      (isCountry && knownCountries.has(name)) ||
      (kinds.length > 0 && !isWhole('lanes')) ||
      kinds.some((kind) => ofLanes[kind].has(name)),
    all: ({ tables = [], groups = [], isCountry = false, ofLanes: kinds = [] }: Meaning): string[] => [
      ...kinds.flatMap((kind) => [...ofLanes[kind]]),
      ...tables.flatMap((table) => [...ids(table)]),
      ...rowsOf('groups')
        .filter(({ row }) => groups.includes(row.of))
        .map(({ row }) => row.id),
      ...(isCountry ? countriesOf(context) : []),
    ],
  };
};

/** States that some row of the model lies in. */
const countriesOf = ({ rowsOf }: CheckContext): string[] => [
  ...rowsOf('partners').map(({ row }) => row.id),
  ...(['sites', 'suppliers', 'markets'] as const).flatMap((table) =>
    rowsOf(table).map(({ row }) => row.country),
  ),
];
