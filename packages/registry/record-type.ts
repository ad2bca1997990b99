/** What the data bank holds records of. */
export const recordTypes = [
  'organisation',
  'park',
  'project',
  /** A request or an offer of goods or services. */
  'need',
  /** An offer of or a request for a technology. */
  'technology',
  /** A request for quotation: who could make this together with us. */
  'rfq',
  'investment',
  'training',
  'facility',
  'event',
  'agreement',
  'programme',
] as const;
export type RecordType = (typeof recordTypes)[number];

/** Types that stand on the board of offers and requests. */
export const boardTypes = [
  'need',
  'technology',
  'rfq',
  'investment',
  'training',
  'facility',
] as const satisfies RecordType[];
