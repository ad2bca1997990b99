/** West, south, east, north in degrees; an east beyond 180 crosses the date line. */
type Box = readonly [west: number, south: number, east: number, north: number];

/** Boxes around states, rounded outwards to whole degrees: enough to tell a point with swapped or mistyped degrees. */
const boxes: Readonly<Record<string, Box>> = {
  AFG: [60, 29, 75, 39],
  ARE: [51, 22, 57, 27],
  ARM: [43, 38, 47, 42],
  AZE: [44, 38, 51, 42],
  BHR: [50, 25, 51, 27],
  BLR: [23, 51, 33, 57],
  CHN: [73, 3, 136, 54],
  EGY: [24, 21, 37, 32],
  GEO: [39, 41, 47, 44],
  IND: [68, 6, 98, 38],
  IRN: [44, 24, 64, 40],
  KAZ: [46, 40, 88, 56],
  KGZ: [69, 39, 81, 44],
  KHM: [102, 9, 108, 15],
  KWT: [46, 28, 49, 31],
  LAO: [100, 13, 108, 23],
  LKA: [79, 5, 82, 10],
  MDV: [72, -1, 74, 8],
  MMR: [92, 9, 102, 29],
  MNG: [87, 41, 120, 53],
  NPL: [80, 26, 89, 31],
  PAK: [60, 23, 78, 38],
  QAT: [50, 24, 52, 27],
  RUS: [19, 41, 191, 82],
  SAU: [34, 16, 56, 33],
  TJK: [67, 36, 76, 42],
  TKM: [52, 35, 67, 43],
  TUR: [25, 35, 45, 43],
  UZB: [55, 37, 74, 46],
};

/** Degrees around a box within which a point still counts: border zones lie on the border. */
const margin = 0.5;

/** Whether a point may lie in a state; null where the platform has no box of it. */
export const isInState = (state: string, lat: number, lon: number): boolean | null => {
  const box = boxes[state];
  if (box === undefined) return null;
  const [west, south, east, north] = box;
  const around = lon < west - margin ? lon + 360 : lon;
  return lat >= south - margin && lat <= north + margin && around >= west - margin && around <= east + margin;
};
