/** Answers in short, as the description of the API shows them. */
import type {
  AccessDocument,
  CriticalityDocument,
  FixesDocument,
  GreenCorridorsDocument,
} from '@hamkor/contract';

const load = { tonnes: 20, unit: 'container-40' } as const;
const pairs = { set: 'chosen', places: ['BYMSQ', 'UZTAS', 'KZALA'], pairs: 6 } as const;

export const accessExample: AccessDocument = {
  ...load,
  days: [5],
  items: [
    {
      park: 'great-stone',
      name: {
        en: 'Great Stone Industrial Park',
        ru: 'Индустриальный парк «Великий камень»',
        zh: '巨石工业园',
      },
      country: 'BLR',
      node: 'greatstone',
      reached: [{ days: 5, members: ['BLR'], population: 9_100_000, gdpUsd: 72_000_000_000 }],
      hours: { BLR: 10, IND: null },
    },
  ],
  years: { BLR: { population: 2024, gdp: 2024 } },
  origins: ['parks', 'corridor-network'],
};

export const criticalityExample: CriticalityDocument = {
  ...pairs,
  places: [...pairs.places],
  ...load,
  items: [
    {
      subject: { kind: 'node', id: 'KZDOS' },
      close: ['node:KZDOS'],
      name: { en: 'Dostyk', ru: 'Достык', zh: '多斯特克' },
      country: 'KAZ',
      affected: 2,
      cutOff: 0,
      addedUsd: 410,
      addedHours: 18.5,
      addedKgCo2e: 96,
    },
  ],
};

export const fixesExample: FixesDocument = {
  ...pairs,
  places: [...pairs.places],
  ...load,
  items: [
    {
      kind: 'border-hour-less',
      subject: { kind: 'node', id: 'KZDOS' },
      name: { en: 'Dostyk', ru: 'Достык', zh: '多斯特克' },
      country: 'KAZ',
      mode: 'rail',
      direction: 'inbound',
      before: 30,
      after: 29,
      affected: 2,
      connected: 0,
      savedUsd: 0,
      savedHours: 2,
      savedKgCo2e: 0,
    },
  ],
};

export const greenExample: GreenCorridorsDocument = {
  items: [
    {
      corridor: 'cku',
      name: {
        en: 'China-Kyrgyzstan-Uzbekistan railway',
        ru: 'Железная дорога Китай — Киргизия — Узбекистан',
        zh: '中吉乌铁路',
      },
      from: null,
      to: null,
      own: null,
      cheapest: null,
      cleanest: null,
      electrified: null,
      renewable: null,
      verdict: 'unknown',
    },
  ],
};
