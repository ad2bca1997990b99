import { knownIn, number, oneOf, optional, text } from '@hamkor/provenance';
import type { Process, ProcessParameter } from '@hamkor/chains';
import { processParameters } from '@hamkor/chains';
import { chainIds, moneyColumns, rangeColumns, refuseBadRanges } from './chain-columns.ts';
import { nameColumns, nameOf, product } from './columns.ts';
import { networkId, sourcedColumns, sourcedOf, note } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const processOrigin = 'process-facts';

/** Processes by which products are made, and their figures per unit of output. */
export const gatherProcesses: Gather<{
  readonly processes: readonly Process[];
  readonly parameters: readonly ProcessParameter[];
}> = (facts, codes) => {
  const processes = facts
    .table(
      processOrigin,
      'processes.csv',
      {
        id: networkId('id'),
        chain: networkId('chain'),
        ...nameColumns,
        outputHs: product('output_hs', codes),
        outputName: text('output_name'),
        outputUnit: text('output_unit'),
      },
      (row) => row.id,
    )
    .map((row) => ({
      id: row.id,
      chain: row.chain,
      name: nameOf(row),
      outputHs: row.outputHs,
      outputName: row.outputName,
      outputUnit: row.outputUnit,
    }));
  const known = new Set(processes.map(({ id }) => id));
  const file = 'parameters.csv';
  const rows = facts.table(
    processOrigin,
    file,
    {
      id: networkId('id'),
      process: knownIn('process', known, 'process'),
      parameter: oneOf('parameter', processParameters),
      of: optional(text('of')),
      value: number('value'),
      ...rangeColumns,
      unit: text('unit'),
      basis: text('basis'),
      madeBy: chainIds('made_by'),
      ...moneyColumns,
      note,
      ...sourcedColumns,
    },
    (row) => row.id,
  );
  const path = `${processOrigin}/${file}`;
  refuseBadRanges(facts, path, rows);
  for (const [index, row] of rows.entries()) {
    const stranger = row.madeBy.find((id) => !known.has(id));
    if (stranger !== undefined)
      facts.refuse(path, index, 'made_by', stranger, 'the id of a known process', 'correct the id');
    if (row.parameter === 'input' && !codes.hs2022.has(row.of ?? ''))
      facts.refuse(path, index, 'of', row.of ?? '', 'the HS 2022 heading of the input', 'write its heading');
  }
  return {
    processes,
    parameters: rows.map((row) =>
      sourcedOf(row, processOrigin, {
        id: row.id,
        process: row.process,
        parameter: row.parameter,
        of: row.of,
        madeBy: row.madeBy,
        value: row.value,
        low: row.low,
        high: row.high,
        unit: row.unit,
        basis: row.basis,
        currency: row.currency,
        priceYear: row.priceYear,
        note: row.note,
      }),
    ),
  };
};
