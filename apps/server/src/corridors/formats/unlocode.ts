import type { CorridorNode, NodeKind } from '@hamkor/corridors';
import { readsCountries } from '../../warehouse/concordance/country-names.ts';
import type { ReadNetwork } from './network-format.ts';
import { placeList } from './place-list.ts';
import { readRecords } from './read-records.ts';
import type { Begin } from './read-records.ts';

/** Columns in the order of the producer's files, which have no header. */
const columns = [
  'Change',
  'Country',
  'Location',
  'Name',
  'NameWoDiacritics',
  'Subdivision',
  'Status',
  'Function',
  'Date',
  'IATA',
  'Coordinates',
  'Remarks',
] as const;
type Column = (typeof columns)[number];

/** Columns without which a list says nothing of places. */
const needed = [
  'Country',
  'Location',
  'Name',
  'Function',
  'Coordinates',
] as const satisfies readonly Column[];

const degrees = (whole: string, minutes: string): number =>
  Math.round((Number(whole) + Number(minutes) / 60) * 1e5) / 1e5;

/** Degrees and minutes as UN/LOCODE writes them, `4230N 00131E`; null where it is none. */
export const readCoordinates = (text: string): { readonly lat: number; readonly lon: number } | null => {
  const [, latDegrees, latMinutes, south, lonDegrees, lonMinutes, west] =
    /^(\d{2})(\d{2})([NS])\s*(\d{3})(\d{2})([EW])$/i.exec(text) ?? [];
  if (latDegrees === undefined) return null;
  const lat = degrees(latDegrees, latMinutes!) * (/s/i.test(south!) ? -1 : 1);
  const lon = degrees(lonDegrees!, lonMinutes!) * (/w/i.test(west!) ? -1 : 1);
  const areMinutes = Number(latMinutes) < 60 && Number(lonMinutes) < 60;
  return areMinutes && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : null;
};

const kindOf: Readonly<Record<string, NodeKind>> = {
  '1': 'seaport',
  '2': 'rail-terminal',
  '3': 'city',
  '4': 'airport',
  '6': 'dry-port',
  B: 'border-crossing',
};

/** Countries without a coast: their ports lie on rivers and lakes. */
const landlocked = new Set(
  (
    'AFG AND ARM AUT AZE BDI BFA BLR BOL BTN BWA CAF CHE CZE ETH HUN KAZ KGZ LAO LIE LSO LUX MDA MKD MLI MNG MWI NER NPL ' +
    'PRY RWA SMR SRB SSD SVK SWZ TCD TJK TKM UGA UZB VAT ZMB ZWE'
  ).split(' '),
);

/**
 * What a place is for, by its functions: 1 port, 2 rail, 3 road, 4 airport, 6 inland depot, B border crossing. Postal offices
 * (5) and fixed installations such as pipelines (7) handle no freight of ours. A port of a country without a coast is a
 * river port, but on the Caspian, where Azerbaijan, Kazakhstan and Turkmenistan have seaports.
 */
export const kindsOfFunctions = (functions: string, country: string): readonly NodeKind[] => {
  const onCaspian = country === 'AZE' || country === 'KAZ' || country === 'TKM';
  return functions
    .toUpperCase()
    .split('')
    .flatMap((sign): NodeKind[] => {
      const kind = kindOf[sign];
      if (kind === undefined) return [];
      return [kind === 'seaport' && landlocked.has(country) && !onCaspian ? 'river-port' : kind];
    });
};

/** `2401` = January 2024; the list goes back to 1990. */
const yearOf = (date: string): number | null => {
  if (!/^\d{4}$/.test(date)) return null;
  const two = Number(date.slice(0, 2));
  return two >= 80 ? 1900 + two : 2000 + two;
};

/**
 * The code list of UN/LOCODE: the parts as UNECE publishes them (no header, Windows-1252), or one file with a header in
 * UTF-8. Places without coordinates or without a function for freight are left out and counted.
 */
export const readUnlocode: ReadNetwork = async (request, facts) => {
  const origin = `overlay:${request.name}`;
  const codes = readsCountries();
  const places = placeList(request, facts);

  const begin: Begin = (file, first) => {
    const header = first.map((cell) =>
      cell
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z]/g, ''),
    );
    const hasHeader = header.includes('country') && header.includes('coordinates');
    if (!hasHeader && (first.length < 11 || !/^([A-Z]{2})?$/.test(first[1] ?? '')))
      return { kind: 'absent-column', file, column: 'Country', found: first.slice(0, 40).join(', ') };
    const at = Object.fromEntries(
      columns.map((column, place) => [column, hasHeader ? header.indexOf(column.toLowerCase()) : place]),
    ) as Record<Column, number>;
    const absent = needed.find((column) => at[column] < 0);
    if (absent !== undefined)
      return { kind: 'absent-column', file, column: absent, found: first.slice(0, 40).join(', ') };

    return ({ line, cells }) => {
      const of = (column: Column): string => cells[at[column]] ?? '';
      // The line above the places of a country names it: `,AD,,.ANDORRA`.
      if ((hasHeader && line === 1) || of('Location') === '') return true;
      const code = `${of('Country')}${of('Location')}`;
      if (/^[Xx]$/.test(of('Change')) || of('Change') === '=') return true;
      if (!/^[A-Z0-9]{3}$/.test(of('Location'))) {
        places.leaveOut('no-code', code);
        return true;
      }
      const country = codes.byAlpha2(of('Country'));
      if (country?.kind !== 'country') {
        places.leaveOut('country-unknown', of('Country'));
        return true;
      }
      const kinds = kindsOfFunctions(of('Function'), country.code);
      if (kinds.length === 0) places.leaveOut('no-function', code);
      else if (of('Coordinates') === '') places.leaveOut('no-coordinates', code);
      else {
        const where = readCoordinates(of('Coordinates'));
        const found = of('Coordinates');
        if (where === null)
          places.problems.add({ kind: 'bad-coordinates', file, line, column: 'Coordinates', found });
        else
          return places.add(
            nodeOf(code, of('Name'), country.code, where, kinds, yearOf(of('Date')), origin),
            { file, line },
          );
      }
      return true;
    };
  };

  for (const file of request.files) {
    let told = await readRecords(file, { encoding: request.encoding }, begin);
    if (request.encoding === null && told.some(({ kind }) => kind === 'bad-encoding')) {
      places.leaveOut('read-as-latin', file.label);
      told = await readRecords(file, { encoding: 'windows-1252' }, begin);
    }
    told.forEach(places.problems.add);
  }
  return places.reading();
};

const nodeOf = (
  code: string,
  name: string,
  country: string,
  where: { readonly lat: number; readonly lon: number },
  kinds: readonly NodeKind[],
  year: number | null,
  origin: string,
): CorridorNode => ({
  origin,
  source: `UN/LOCODE, UNECE: ${code}`,
  year,
  confidence: 'published',
  id: code,
  unlocode: code,
  name: { en: name, ru: name, zh: name },
  country,
  ...where,
  kinds,
  gauges: [],
  note: null,
});
