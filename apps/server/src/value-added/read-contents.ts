import type { Background } from '../options/background.ts';
import { background } from '../options/background.ts';
import type { Vintage } from '../warehouse/vintage.ts';
import type { Warehouse } from '../warehouse/warehouse.ts';
import { keptByVintage } from '../world/kept-by-vintage.ts';
import type { ContentsInput, ContentsParts } from './contents.ts';
import type { TableContents } from './value-added-document.ts';
import { worldTableOf } from './world-table-of.ts';

export type ContentsReading =
  ({ readonly kind: 'contents' } & TableContents) | { readonly kind: 'too-large'; readonly sectors: number };

/** Works out what exports hold, a year of a table once. */
export interface ContentsReader {
  readonly of: (vintage: Vintage, year: number) => Promise<ContentsReading>;
  readonly close: () => Promise<void>;
}

/** Solves each table in a thread of its own and keeps what it found, not the table. */
export const contentsReader = (
  warehouse: Pick<Warehouse, 'from' | 'columns'>,
  members: readonly string[],
): ContentsReader => {
  const kept = keptByVintage();
  const running = new Set<Background<ContentsParts>>();
  const read = async (vintage: Vintage, year: number): Promise<ContentsReading> => {
    const reading = await worldTableOf(warehouse, vintage, year);
    if (reading.kind === 'too-large') return reading;
    const { table, industries, currency } = reading.loaded;
    const names = [...new Set(industries)];
    const place = new Map(names.map((name, at) => [name, at]));
    const input: ContentsInput = {
      table,
      industryOf: Int32Array.from(industries, (name) => place.get(name)!),
      industries: names.length,
      members,
    };
    const work = background<ContentsParts>(
      new URL('./contents-worker.ts', import.meta.url),
      ['contents'],
      input,
    );
    running.add(work);
    try {
      const contents = await work.part('contents');
      const { countries, countryOf } = table;
      return { kind: 'contents', contents, sectors: { countries, countryOf, industries, currency } };
    } finally {
      running.delete(work);
      await work.close();
    }
  };
  return {
    of: (vintage, year) => kept.part(vintage, `value-added ${year}`, () => read(vintage, year)),
    close: async () => {
      await Promise.all(Array.from(running, (work) => work.close()));
    },
  };
};
