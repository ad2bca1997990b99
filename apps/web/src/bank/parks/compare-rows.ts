import type { AccessDocument, RecordDocument } from '@hamkor/contract';
import type { FigureLike } from '../../evidence/format-figure.ts';
import { figureOf } from '../record/facts.ts';

/** A park as it is compared. */
export type ParkRecord = RecordDocument & {
  readonly body: Extract<RecordDocument['body'], { readonly type: 'park' }>;
};

export const isPark = (record: RecordDocument): record is ParkRecord => record.body.type === 'park';

export type Access = AccessDocument['items'][number];

/** What stands in one cell; null is not known. */
export type Cell =
  | { readonly kind: 'figure'; readonly figure: FigureLike }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'text'; readonly text: RecordDocument['body']['name'] }
  | { readonly kind: 'states'; readonly codes: readonly string[] }
  | { readonly kind: 'codes'; readonly codes: RecordDocument['body']['codes'] }
  | { readonly kind: 'days'; readonly days: number }
  | { readonly kind: 'age'; readonly age: RecordDocument['age'] }
  | { readonly kind: 'share'; readonly share: number }
  | null;

export interface CompareRow {
  /** Key of `bank.compare.row`. */
  readonly key:
    | 'state'
    | 'kind'
    | 'area'
    | 'established'
    | 'residents'
    | 'jobs'
    | 'investment'
    | 'incentives'
    | 'branches'
    | 'nearest'
    | 'days'
    | 'age'
    | 'quality';
  readonly cells: readonly Cell[];
  /** Whether the parks differ here; one that is unknown differs from one that is known. */
  readonly isDifferent: boolean;
}

const said = (cell: Cell): string =>
  cell?.kind === 'figure' ? `${cell.figure.value} ${cell.figure.unit}` : JSON.stringify(cell);

/**
 * The table of a comparison: a row per property, a cell per park in the order given.
 *
 * @param access How far each park is from the members' main nodes, by the id of the park.
 * @param to Member whose main node is meant; undefined leaves the row out.
 */
export const compareRows = (
  parks: readonly ParkRecord[],
  access: ReadonlyMap<string, Access>,
  to: string | undefined,
): readonly CompareRow[] => {
  const figure = ({ body }: ParkRecord, value: number | null, unit: string): Cell =>
    value === null ? null : { kind: 'figure', figure: figureOf(body, value, unit) };
  const cells: Readonly<Record<CompareRow['key'], (park: ParkRecord) => Cell>> = {
    state: ({ body }) => ({ kind: 'states', codes: body.states }),
    kind: ({ body }) => ({ kind: 'named', name: body.details.kind }),
    area: (park) => figure(park, park.body.details.areaHa, 'ha'),
    established: ({ body: { details } }) =>
      details.establishedYear === null ? null : { kind: 'year', year: details.establishedYear },
    residents: (park) => figure(park, park.body.details.residents, 'residents'),
    jobs: (park) => figure(park, park.body.details.jobs, 'jobs'),
    investment: (park) => figure(park, park.body.details.investmentUsd, 'USD'),
    incentives: ({ body: { details } }) =>
      details.incentives === null ? null : { kind: 'text', text: details.incentives },
    branches: ({ body }) => (body.codes.length === 0 ? null : { kind: 'codes', codes: body.codes }),
    nearest: ({ body: { details } }) =>
      details.nearestNode === null ? null : { kind: 'words', words: details.nearestNode },
    days: ({ id }) => {
      const hours = to === undefined ? null : (access.get(id)?.hours[to] ?? null);
      return hours === null ? null : { kind: 'days', days: hours / 24 };
    },
    age: ({ age }) => ({ kind: 'age', age }),
    quality: ({ quality }) => ({ kind: 'share', share: quality.score }),
  };
  return (Object.keys(cells) as CompareRow['key'][])
    .filter((key) => key !== 'days' || to !== undefined)
    .map((key) => {
      const row = parks.map(cells[key]);
      return { key, cells: row, isDifferent: new Set(row.map(said)).size > 1 };
    });
};
