import { geoAzimuthalEqualArea } from 'd3-geo';

/** Longitude and latitude in degrees. */
export type Position = readonly [lon: number, lat: number];

/** Width of the atlas plate in its own units; the screen scales it. */
export const plateWidth = 1000;

/** Places that must be on the plate: the outermost points of the members' territory, with a margin. */
const envelope: readonly Position[] = [
  [22, 55],
  [20, 50],
  [43, 26],
  [60, 24],
  [77, 6.5],
  [123, 30],
  [122, 20],
  [145, 43],
  [160, 52],
  [178, 64],
  [190, 66],
  [104, 78],
  [30, 70],
];

/**
 * Lambert's azimuthal equal-area projection centred on the bloc: a square kilometre in the south is as large on
 * paper as one in the north. Fitted so that the members' territory is `plateWidth` wide.
 */
export const atlasProjection = () =>
  geoAzimuthalEqualArea()
    .rotate([-84, -42])
    .precision(0.3)
    .fitWidth(plateWidth, { type: 'MultiPoint', coordinates: envelope.map(([lon, lat]) => [lon, lat]) });

const projection = atlasProjection();
const bottom = Math.max(...envelope.map(([lon, lat]) => projection([lon, lat])![1]));

/** Height of the plate in the units of `plateWidth`. */
export const plateHeight = Math.round(bottom);

/** Where a place lies on the plate, in plate units; places beyond the plate lie beyond its edges. */
export const project = ([lon, lat]: Position): readonly [x: number, y: number] => {
  const [x, y] = projection([lon, lat])!;
  return [x, y];
};
