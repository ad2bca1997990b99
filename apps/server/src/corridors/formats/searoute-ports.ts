import type { CorridorNode } from '@hamkor/corridors';
import { readsCountries } from '../../warehouse/concordance/country-names.ts';
import type { OverlayNoticeKind } from '../overlays/overlay-notice.ts';
import type { OverlayProblem } from '../overlays/overlay-problem.ts';
import type { NetworkRequest, ReadNetwork, RowPlace } from './network-format.ts';
import { number } from './field.ts';
import { placeList } from './place-list.ts';
import { readRecords } from './read-records.ts';
import type { Begin } from './read-records.ts';

const columns = ['unlocode', 'name', 'country', 'lat', 'lon'] as const;
const latitude = number(-90, 90);
const longitude = number(-180, 180);

/** What takes the ports of a list. */
export interface PortTaker {
  readonly add: (node: CorridorNode, place: RowPlace) => boolean;
  readonly refuse: (problem: OverlayProblem) => void;
  readonly leaveOut: (kind: OverlayNoticeKind, told: string) => void;
}

/** Begins to read a list of ports with the columns unlocode, name, country, lat, lon (searoute-py). */
export const portsReader = (
  { name: overlay, isDecimalComma }: Pick<NetworkRequest, 'name' | 'isDecimalComma'>,
  { add, refuse, leaveOut }: PortTaker,
): Begin => {
  const origin = `overlay:${overlay}`;
  const codes = readsCountries();
  const rules = { isDecimalComma, countries: new Set<string>() };
  return (file, first, separator) => {
    const header = first.map((cell) => cell.toLowerCase());
    const [unlocode, name, country, latAt, lonAt] = columns.map((column) => header.indexOf(column)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const absent = columns.find((column) => !header.includes(column));
    if (absent !== undefined)
      return { kind: 'absent-column', file, column: absent, found: first.slice(0, 40).join(', ') };
    return ({ line, cells }) => {
      if (line === 1) return true;
      if (cells.length !== first.length) {
        const text = cells.join(' | ').slice(0, 120);
        refuse({ kind: 'ragged-line', file, line, text, expected: first.length, separator });
        return true;
      }
      const of = (place: number): string => cells[place] ?? '';
      const code = of(unlocode).toUpperCase();
      if (!/^[A-Z]{2}[A-Z0-9]{3}$/.test(code)) {
        leaveOut('no-code', `${of(name)} (${of(unlocode)})`);
        return true;
      }
      const iso3 = (codes.of(of(country).replaceAll('_', ' ')) ?? codes.byAlpha2(code.slice(0, 2)))?.code;
      if (iso3 === undefined) {
        leaveOut('country-unknown', of(country));
        return true;
      }
      const [lat, lon] = [latitude.read(of(latAt), rules), longitude.read(of(lonAt), rules)];
      if (lat.kind !== 'cell') refuse({ ...lat, file, line, column: 'lat', found: of(latAt) });
      if (lon.kind !== 'cell') refuse({ ...lon, file, line, column: 'lon', found: of(lonAt) });
      if (lat.kind !== 'cell' || lon.kind !== 'cell') return true;
      const node: CorridorNode = {
        origin,
        source: `searoute-py, list of ports: ${code}`,
        year: null,
        confidence: 'published',
        id: code,
        unlocode: code,
        name: { en: of(name), ru: of(name), zh: of(name) },
        country: iso3,
        lat: lat.value,
        lon: lon.value,
        kinds: ['seaport'],
        gauges: [],
        note: null,
      };
      return add(node, { file, line });
    };
  };
};

/** The ports of searoute-py as places, joined to nothing unless asked for. */
export const readSearoutePorts: ReadNetwork = async (request, facts) => {
  const places = placeList(request, facts);
  const begin = portsReader(request, { ...places, refuse: places.problems.add });
  for (const file of request.files)
    (await readRecords(file, { encoding: request.encoding }, begin)).forEach(places.problems.add);
  return places.reading();
};
