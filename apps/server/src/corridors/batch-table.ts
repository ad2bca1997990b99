import type { RouteSummaryDocument, TotalDocument } from '@hamkor/contract';
import type { CsvCell, CsvColumn } from '../listing/csv.ts';
import type { BatchRow } from './batch-lines.ts';

const ofRoute =
  (cell: (route: RouteSummaryDocument) => CsvCell) =>
  ({ route }: BatchRow): CsvCell =>
    route === null ? null : cell(route);

const totalColumns = (
  header: string,
  total: (route: RouteSummaryDocument) => TotalDocument,
): CsvColumn<BatchRow>[] => [
  { header, cell: ofRoute((route) => total(route).value) },
  { header: `${header}_low`, cell: ofRoute((route) => total(route).low) },
  { header: `${header}_high`, cell: ofRoute((route) => total(route).high) },
  ...(['published', 'estimated', 'unverified'] as const).map((confidence) => ({
    header: `${header}_${confidence}_share`,
    cell: ofRoute((route) => total(route).shares[confidence]),
  })),
];

/** Columns of a batch as a table. */
export const batchColumns: readonly CsvColumn<BatchRow>[] = [
  { header: 'pair', cell: ({ line }) => line.pair },
  { header: 'from', cell: ({ line }) => line.from },
  { header: 'to', cell: ({ line }) => line.to },
  { header: 'answer', cell: ({ line }) => line.kind },
  { header: 'route', cell: ofRoute(({ id }) => id) },
  ...totalColumns('cost_usd', ({ cost }) => cost),
  ...totalColumns('hours', ({ hours }) => hours),
  ...totalColumns('co2e_kg', ({ co2e }) => co2e),
  { header: 'hours_variance', cell: ofRoute(({ variance }) => variance) },
  { header: 'km', cell: ofRoute(({ km }) => km) },
  { header: 'modes', cell: ofRoute(({ kmByMode }) => Object.keys(kmByMode)) },
  { header: 'transfers', cell: ofRoute(({ transfers }) => transfers) },
  { header: 'gauge_changes', cell: ofRoute(({ gaugeChanges }) => gaugeChanges) },
  { header: 'borders', cell: ofRoute(({ borders }) => borders) },
  { header: 'countries', cell: ofRoute(({ countries }) => countries) },
  { header: 'corridors', cell: ofRoute(({ corridors }) => corridors) },
  { header: 'overlays', cell: ofRoute(({ overlays }) => overlays) },
  { header: 'flags', cell: ofRoute(({ flags }) => flags) },
];
