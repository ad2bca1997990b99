import type { SpaceDocument } from '@hamkor/contract';

const named = (text: string) => ({ en: text, ru: `${text} ru`, zh: `${text} zh` });

/** A product space of five headings in a cross, for tests only: 0101 in the middle, four around it. */
export const smallSpace = (change: Partial<SpaceDocument> = {}): SpaceDocument => ({
  vintage: null,
  edition: 'HS1992',
  years: [2016, 2016],
  origins: ['made-up'],
  isSynthetic: false,
  confidence: 'published',
  headings: {
    hs: ['0101', '0202', '0303', '8404', '8505'],
    name: ['Horses', 'Beef', 'Fish', 'Boilers', 'Magnets'].map(named),
    section: ['I', 'I', 'I', 'XVI', 'XVI'],
    stage: [null, null, null, null, null],
    x: [0.5, 1, 0.5, 0, 0.5],
    y: [0.5, 0.5, 0, 0.5, 1],
    worldUsd: [100, 400, 25, null, 100],
    pci: [0, 1, -1, null, 2],
    ubiquity: [3, 2, 1, 0, 4],
  },
  links: { a: [0, 0, 3, 0], b: [1, 2, 0, 4], proximity: [0.5, 0.7, 0.6, 0.7] },
  sections: [
    { id: 'I', name: named('Animals') },
    { id: 'XVI', name: named('Machinery') },
  ],
  members: [
    { iso3: 'KAZ', has: [0, 1], density: [0.9, 0.8, 0.4, 0.1, 0.3] },
    { iso3: 'UZB', has: [1, 2], density: [0.2, 0.9, 0.8, 0.3, 0.2] },
    { iso3: 'KGZ', has: [], density: [0, 0, 0, 0, 0] },
  ],
  ...change,
});
