/** Options of `hamkor corridors`, as they are typed. */
export interface GivenCorridors {
  readonly set?: string;
  /** Names of places separated by commas. */
  readonly places?: string;
  readonly limit?: string;
  readonly tonnes?: string;
  readonly unit?: string;
  readonly overlay?: string;
  readonly json?: boolean;
}

export const analyses = ['criticality', 'fixes', 'access', 'green'] as const;
export type Analysis = (typeof analyses)[number];
