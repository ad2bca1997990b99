import type { NetworkFormat, ReadNetwork } from './network-format.ts';
import { readNodesLinks } from './nodes-links.ts';
import { readSeaNetwork } from './sea-network.ts';
import { readSearoutePorts } from './searoute-ports.ts';
import { readUnlocode } from './unlocode.ts';
import { readWorldPortIndex } from './world-port-index.ts';

const readers: Readonly<Record<NetworkFormat, ReadNetwork>> = {
  'nodes-links': readNodesLinks,
  unlocode: readUnlocode,
  'world-port-index': readWorldPortIndex,
  'sea-network': readSeaNetwork,
  'searoute-ports': readSearoutePorts,
};

/** Reads the files of a request in its format. */
export const readNetwork: ReadNetwork = (request, facts) => readers[request.format](request, facts);
