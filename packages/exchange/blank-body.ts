import type { Json } from '@hamkor/acts';

/** What every record says, unknown all of it: what a form does not tell stays so. */
export const blankBody = {
  name: { en: null, ru: null, zh: null },
  otherNames: [],
  summary: null,
  note: null,
  states: [],
  codes: [],
  identifiers: [],
  place: null,
  website: null,
  links: [],
  source: { cited: null, year: null, confidence: 'unverified', origin: null },
} as const satisfies Json;
