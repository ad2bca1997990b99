import { expect, test } from 'vitest';
import { referenceFile } from '../../../../../tools/reference.ts';
import { shippedCorridors } from '../../facts/corridors.ts';
import type { NetworkFormat } from './network-format.ts';
import { readNetwork } from './read-network.ts';

const read = async (format: NetworkFormat, path: string) => {
  // Of a network without places, so that none is known already.
  const facts = { ...shippedCorridors(), nodes: [], links: [] };
  const reading = await readNetwork(
    {
      format,
      name: 'ports',
      files: [{ path, label: 'ports' }],
      encoding: null,
      isDecimalComma: false,
      countries: [],
      joinKm: null,
    },
    facts,
  );
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading.problems));
  return reading;
};
const idOf = ({ id }: { readonly id: string }): string => id;

const index = referenceFile('transport/world_port_index_eurasia.csv');
test.skipIf(index === null)(
  'the World Port Index: 1,443 rows, a few known ports (reference data)',
  async () => {
    const { rows, notices } = await read('world-port-index', index!);
    const left = notices.reduce((sum, { count }) => sum + count, 0);
    expect(rows.nodes.length + left).toBe(1443);
    // Two ports share a number with a neighbour, and one country is not of ISO's name.
    expect(notices).toEqual([
      { kind: 'repeated', count: 2, examples: ['WPI49454', 'WPI49460'] },
      { kind: 'country-unknown', count: 1, examples: ['Federated States of Micronesia'] },
    ]);
    const ports = new Map(rows.nodes.map((node) => [idOf(node), node]));
    expect(ports.get('WPI59970')).toMatchObject({
      name: { en: 'Shanghai' },
      unlocode: 'CNSGH',
      country: 'CHN',
      lat: 31.21667,
      lon: 121.5,
      kinds: ['seaport', 'rail-terminal'],
    });
    expect(ports.get('WPI48520')).toMatchObject({
      name: { en: 'Bandar Abbas' },
      country: 'IRN',
      kinds: ['seaport'],
    });
  },
);

const list = referenceFile('transport/searoute_ports.csv');
test.skipIf(list === null)(
  'the ports of searoute-py: 3,962 rows of which 3,923 have a code of their own (reference data)',
  async () => {
    const { rows, notices } = await read('searoute-ports', list!);
    const count = (kind: string): number => notices.find((notice) => notice.kind === kind)?.count ?? 0;
    expect(rows.nodes.length + notices.reduce((sum, notice) => sum + notice.count, 0)).toBe(3962);
    expect(count('no-code')).toBe(1);
    expect(count('repeated')).toBe(3962 - 3924);
    expect(rows.nodes.find(({ id }) => id === 'NLRTM')).toMatchObject({ country: 'NLD', kinds: ['seaport'] });
  },
);
