/** Analyses as tables. */
import type {
  AccessDocument,
  FixDocument,
  GreenCorridorDocument,
  LossDocument,
  ReachDocument,
} from '@hamkor/contract';
import type { CorridorNode } from '@hamkor/corridors';
import { textColumns } from '../listing/columns.ts';
import type { CsvColumn } from '../listing/csv.ts';

/** A place with what it takes to reach it. */
export interface ReachRow {
  readonly place: CorridorNode;
  readonly reached: ReachDocument['items'][number];
}

export const reachColumns: readonly CsvColumn<ReachRow>[] = [
  { header: 'node', cell: ({ place }) => place.id },
  ...textColumns<ReachRow>('name', ({ place }) => place.name),
  { header: 'country', cell: ({ place }) => place.country },
  { header: 'lat', cell: ({ place }) => place.lat },
  { header: 'lon', cell: ({ place }) => place.lon },
  { header: 'hours', cell: ({ reached }) => reached.hours },
  { header: 'cost_usd', cell: ({ reached }) => reached.usd },
  { header: 'co2e_kg', cell: ({ reached }) => reached.kgCo2e },
];

type AccessItem = AccessDocument['items'][number];

/** Columns of a table of access: for each number of days what is reached, for each member how long it takes. */
export const accessColumns = ({ days, items }: AccessDocument): readonly CsvColumn<AccessItem>[] => {
  const members = [...new Set(items.flatMap(({ hours }) => Object.keys(hours)))].sort();
  return [
    { header: 'park', cell: ({ park }) => park },
    ...textColumns<AccessItem>('name', ({ name }) => name),
    { header: 'country', cell: ({ country }) => country },
    { header: 'node', cell: ({ node }) => node },
    ...days.flatMap((count): CsvColumn<AccessItem>[] => {
      const within = ({ reached }: AccessItem) => reached.find((each) => each.days === count);
      return [
        { header: `members_${count}_days`, cell: (item) => within(item)?.members ?? null },
        { header: `population_${count}_days`, cell: (item) => within(item)?.population ?? null },
        { header: `gdp_usd_${count}_days`, cell: (item) => within(item)?.gdpUsd ?? null },
      ];
    }),
    ...members.map((member): CsvColumn<AccessItem> => ({
      header: `hours_${member}`,
      cell: ({ hours }) => hours[member] ?? null,
    })),
  ];
};

export const lossColumns: readonly CsvColumn<LossDocument>[] = [
  { header: 'subject', cell: ({ subject }) => `${subject.kind}:${subject.id}` },
  ...textColumns<LossDocument>('name', ({ name }) => name),
  { header: 'country', cell: ({ country }) => country },
  { header: 'close', cell: ({ close }) => close },
  { header: 'pairs_affected', cell: ({ affected }) => affected },
  { header: 'pairs_cut_off', cell: ({ cutOff }) => cutOff },
  { header: 'added_hours', cell: ({ addedHours }) => addedHours },
  { header: 'added_usd', cell: ({ addedUsd }) => addedUsd },
  { header: 'added_co2e_kg', cell: ({ addedKgCo2e }) => addedKgCo2e },
];

export const fixColumns: readonly CsvColumn<FixDocument>[] = [
  { header: 'fix', cell: ({ kind }) => kind },
  { header: 'subject', cell: ({ subject }) => `${subject.kind}:${subject.id}` },
  ...textColumns<FixDocument>('name', ({ name }) => name),
  { header: 'country', cell: ({ country }) => country },
  { header: 'mode', cell: ({ mode }) => mode },
  { header: 'direction', cell: ({ direction }) => direction },
  { header: 'hours_before', cell: ({ before }) => before },
  { header: 'hours_after', cell: ({ after }) => after },
  { header: 'pairs_affected', cell: ({ affected }) => affected },
  { header: 'pairs_connected', cell: ({ connected }) => connected },
  { header: 'saved_hours', cell: ({ savedHours }) => savedHours },
  { header: 'saved_usd', cell: ({ savedUsd }) => savedUsd },
  { header: 'saved_co2e_kg', cell: ({ savedKgCo2e }) => savedKgCo2e },
];

const wayColumns = (header: 'own' | 'cheapest' | 'cleanest'): CsvColumn<GreenCorridorDocument>[] => [
  { header: `${header}_usd_per_t`, cell: (item) => item[header]?.usd ?? null },
  { header: `${header}_hours`, cell: (item) => item[header]?.hours ?? null },
  { header: `${header}_co2e_kg_per_t`, cell: (item) => item[header]?.kgCo2e ?? null },
  { header: `${header}_km`, cell: (item) => item[header]?.km ?? null },
];

export const greenColumns: readonly CsvColumn<GreenCorridorDocument>[] = [
  { header: 'corridor', cell: ({ corridor }) => corridor },
  ...textColumns<GreenCorridorDocument>('name', ({ name }) => name),
  { header: 'from', cell: ({ from }) => from },
  { header: 'to', cell: ({ to }) => to },
  ...wayColumns('own'),
  ...wayColumns('cheapest'),
  ...wayColumns('cleanest'),
  { header: 'electrified_share', cell: ({ electrified }) => electrified },
  { header: 'renewable_share', cell: ({ renewable }) => renewable },
  { header: 'verdict', cell: ({ verdict }) => verdict },
];
