/** Computes indices of loaded trade, or the places of the shipped facts, in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { placesOverProducts, presenceMatrix, rankedSet } from '@hamkor/trade';
import type { PartMessage } from '../options/background.ts';
import type { SpaceBasis } from '../space/space-basis.ts';
import { openWarehouse } from '../warehouse/open-warehouse.ts';
import { headingExports } from '../world/heading-exports.ts';
import { numbers } from '../world/number-column.ts';
import type { IndicesInput, IndicesParts } from './indices-parts.ts';
import { exportYears, loadedIndices } from './loaded-indices.ts';
import { resampling } from './resampling.ts';

type LoadedInput = Extract<IndicesInput, { readonly kind: 'loaded' }>;

const ofVintage = async ({ varFolder, ref, populous, members }: LoadedInput) => {
  const warehouse = openWarehouse(varFolder);
  try {
    const vintage = warehouse.find(ref);
    const exported = vintage === null ? null : headingExports(warehouse, vintage);
    if (exported === null) throw new Error(`the vintage ${ref} is gone`);
    const columns = await warehouse.columns(exported.sql);
    const texts = (name: string): readonly string[] => Array.from(columns[name] ?? [], String);
    const rows = {
      year: numbers(columns, 'year'),
      country: texts('country'),
      product: texts('product'),
      usd: numbers(columns, 'usd'),
    };
    return rows.country.length === 0
      ? null
      : loadedIndices(exportYears(exported.years, rows), populous, members);
  } finally {
    await warehouse.close();
  }
};

const ofFacts = ({ presence, exportsUsd, worldUsd, members, populous }: SpaceBasis) => {
  const { countries, products, cells } = presence;
  const whole = presenceMatrix(countries, products, cells);
  const reference = rankedSet(whole, {
    populationPersons: countries.map((iso3) => (populous.has(iso3) ? Infinity : 0)),
    exportsUsd,
    worldTradeUsd: worldUsd,
  });
  const placed = members.filter((iso3) => countries.includes(iso3) && !reference.countries.includes(iso3));
  const settings = resampling();
  const { places, resamples } = placesOverProducts(whole, reference, placed, settings);
  return {
    places,
    rankedCountries: reference.countries.length,
    rankedProducts: reference.products.length,
    resampled: { by: 'products' as const, drawn: settings.resamples, resamples, level: settings.level },
  };
};

const input = workerData as IndicesInput;
const message: PartMessage<IndicesParts> =
  input.kind === 'loaded'
    ? { part: 'loaded', result: await ofVintage(input) }
    : { part: 'places', result: ofFacts(input.basis) };
parentPort!.postMessage(message, []);
