import type { Column } from '@hamkor/provenance';
import { Refusal, confidences, list, matching, number, oneOf, optional, text } from '@hamkor/provenance';
import type { Calendar, ConfidenceSpread, MainNode, OperationNorm, UnitNorm } from '@hamkor/corridors';
import { loadUnits, operationIds } from '@hamkor/corridors';
import { country } from './columns.ts';
import { networkId, sourcedColumns, sourcedOf, spreadColumns, spreadOf } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const normsOrigin = 'corridor-norms';

/** What an operation at a place takes. */
export const gatherOperations: Gather<readonly OperationNorm[]> = (facts) =>
  facts
    .table(normsOrigin, 'operations.csv', {
      id: oneOf('id', operationIds),
      ...spreadColumns('hours'),
      ...spreadColumns('usd'),
      ...spreadColumns('kg_per_t'),
      note: text('note'),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, normsOrigin, {
        id: row.id,
        hours: spreadOf('hours', row),
        usdPerUnit: spreadOf('usd', row),
        kgPerTonne: spreadOf('kg_per_t', row),
        note: row.note,
      }),
    );

/** Load units in tonnes. */
export const gatherUnits: Gather<readonly UnitNorm[]> = (facts) =>
  facts
    .table(normsOrigin, 'units.csv', {
      id: oneOf('id', loadUnits),
      payload: number('payload_t'),
      chargedTonnes: number('charged_t'),
      rateFactor: number('rate_factor'),
      emissionFactor: number('emission_factor'),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, normsOrigin, {
        id: row.id,
        payload: row.payload,
        chargedTonnes: row.chargedTonnes,
        rateFactor: row.rateFactor,
        emissionFactor: row.emissionFactor,
      }),
    );

/** Range around a figure without one, as shares. */
export const gatherSpreads: Gather<readonly ConfidenceSpread[]> = (facts) =>
  facts
    .table(normsOrigin, 'spreads.csv', {
      id: oneOf('id', confidences),
      low: number('low'),
      high: number('high'),
      ...sourcedColumns,
    })
    .map((row) => sourcedOf(row, normsOrigin, { id: row.id, low: row.low, high: row.high }));

/** `12-01/03-31`: first and last day shut. */
const closure = (header: string): Column<{ readonly from: string; readonly to: string }> => {
  const form = matching(header, /^\d\d-\d\d\/\d\d-\d\d$/, 'first and last day as MM-DD/MM-DD');
  return {
    header,
    read: (cell) => {
      const read = form.read(cell);
      return read instanceof Refusal ? read : { from: read.slice(0, 5), to: read.slice(6) };
    },
  };
};

/** When seasonal links are shut. */
export const gatherCalendars: Gather<readonly Calendar[]> = (facts) =>
  facts
    .table(normsOrigin, 'calendars.csv', {
      id: networkId('id'),
      closures: list(closure('closures')),
      everyHours: optional(number('every_hours')),
      note: text('note'),
      ...sourcedColumns,
    })
    .map((row) =>
      sourcedOf(row, normsOrigin, {
        id: row.id,
        closures: row.closures,
        everyHours: row.everyHours,
        note: row.note,
      }),
    );

/** The place that stands for a country. */
export const gatherMainNodes: Gather<readonly MainNode[]> = (facts, codes) =>
  facts
    .table(normsOrigin, 'main-nodes.csv', {
      country: country('country', codes),
      node: networkId('node'),
      reason: text('reason'),
      ...sourcedColumns,
    })
    .map((row) => sourcedOf(row, normsOrigin, { country: row.country, node: row.node }));

/** Countries between which no customs clearance takes place. */
export const gatherCustomsUnion: Gather<readonly string[]> = (facts, codes) =>
  facts
    .table(
      normsOrigin,
      'customs-union.csv',
      { country: country('country', codes), ...sourcedColumns },
      (row) => row.country,
    )
    .map((row) => row.country);
