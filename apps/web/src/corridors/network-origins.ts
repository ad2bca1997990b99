/** Origins that every computation over the network rests on: its rows, rates, emission factors, norms. */
export const networkOrigins = [
  'corridor-network',
  'freight-rates',
  'emission-factors',
  'corridor-norms',
] as const;
