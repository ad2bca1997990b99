import { readsCountries } from '../../warehouse/concordance/country-names.ts';
import type { ReadNetwork } from './network-format.ts';
import { number } from './field.ts';
import { placeList } from './place-list.ts';
import { readRecords } from './read-records.ts';
import type { Begin } from './read-records.ts';

/** Headers under which editions and copies of the index write what we take. */
const spellings = {
  number: ['wpi_number', 'world port index number', 'index_no'],
  name: ['name', 'main port name', 'port_name'],
  unlocode: ['unlocode', 'un/locode'],
  country: ['country', 'country code'],
  size: ['harbor_size', 'harbor size'],
  railway: ['railway', 'railway (harbor)'],
  lat: ['lat', 'latitude'],
  lon: ['lon', 'longitude'],
} as const;
type Key = keyof typeof spellings;
const needed: readonly Key[] = ['number', 'name', 'country', 'lat', 'lon'];

const latitude = number(-90, 90);
const longitude = number(-180, 180);

/** Countries as the index writes them and no other list does. */
const ownNames: Readonly<Record<string, string>> = {
  burma: 'MMR',
  svalbard: 'SJM',
  'congo (brazzaville)': 'COG',
  macau: 'MAC',
};

/**
 * The World Port Index (Publication 150 of the US National Geospatial-Intelligence Agency): seaports. A port with a railway
 * is a rail terminal too, of a gauge that the index does not tell; it therefore takes part in no rail link by itself.
 */
export const readWorldPortIndex: ReadNetwork = async (request, facts) => {
  const origin = `overlay:${request.name}`;
  const codes = readsCountries();
  const places = placeList(request, facts);
  const rules = { isDecimalComma: request.isDecimalComma, countries: new Set<string>() };

  const begin: Begin = (file, first, separator) => {
    const header = first.map((cell) => cell.toLowerCase());
    const at = Object.fromEntries(
      Object.entries(spellings).map(([key, names]) => [
        key,
        header.findIndex((one) => (names as readonly string[]).includes(one)),
      ]),
    ) as Record<Key, number>;
    const absent = needed.find((key) => at[key] < 0);
    if (absent !== undefined)
      return {
        kind: 'absent-column',
        file,
        column: spellings[absent][0],
        found: first.slice(0, 40).join(', '),
      };

    return ({ line, cells }) => {
      if (line === 1) return true;
      const of = (key: Key): string => cells[at[key]] ?? '';
      if (cells.length !== first.length) {
        const text = cells.join(' | ').slice(0, 120);
        places.problems.add({ kind: 'ragged-line', file, line, text, expected: first.length, separator });
        return true;
      }
      const country =
        ownNames[of('country').toLowerCase()] ??
        codes.of(of('country'))?.code ??
        codes.byAlpha2(of('unlocode').slice(0, 2))?.code;
      if (country === undefined) {
        places.leaveOut('country-unknown', of('country'));
        return true;
      }
      const [lat, lon] = [latitude.read(of('lat'), rules), longitude.read(of('lon'), rules)];
      if (lat.kind !== 'cell')
        places.problems.add({ ...lat, file, line, column: first[at.lat]!, found: of('lat') });
      if (lon.kind !== 'cell')
        places.problems.add({ ...lon, file, line, column: first[at.lon]!, found: of('lon') });
      if (lat.kind !== 'cell' || lon.kind !== 'cell') return true;
      const code = of('unlocode').replaceAll(' ', '');
      const hasRailway = /^(small|medium|large)$/i.test(of('railway'));
      return places.add(
        {
          origin,
          source: `World Port Index (Pub. 150), NGA: ${of('number')}`,
          year: null,
          confidence: 'published',
          id: `WPI${of('number')}`,
          unlocode: /^[A-Z]{2}[A-Z0-9]{3}$/.test(code) ? code : null,
          name: { en: of('name'), ru: of('name'), zh: of('name') },
          country,
          lat: lat.value,
          lon: lon.value,
          kinds: hasRailway ? ['seaport', 'rail-terminal'] : ['seaport'],
          gauges: [],
          note: of('size') === '' ? null : `Harbour size: ${of('size')}`,
        },
        { file, line },
      );
    };
  };
  for (const file of request.files)
    (await readRecords(file, { encoding: request.encoding }, begin)).forEach(places.problems.add);
  return places.reading();
};
