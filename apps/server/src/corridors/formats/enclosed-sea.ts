import type { Position } from './sea-position.ts';

/** The Caspian with the mouth of the Volga, degrees. */
const caspian = { west: 46.4, east: 55.5, south: 36.3, north: 47.3 };

const isCaspian = ([lon, lat]: Position): boolean =>
  lon > caspian.west && lon < caspian.east && lat > caspian.south && lat < caspian.north;

/**
 * Whether a line leads from the Caspian to another sea. Networks of lanes draw the Volga and the Don as if ships of the sea
 * went there; they do not: locks and 3.5 m of water let river-sea vessels through, in summer. That way is inland water, which
 * the shipped tables have with its season.
 */
export const leavesCaspian = (a: Position, b: Position): boolean => isCaspian(a) !== isCaspian(b);
