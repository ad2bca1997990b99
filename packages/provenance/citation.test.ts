import { expect, test } from 'vitest';
import type { Origin } from './index.ts';
import { citation, citationText } from './index.ts';

const baci: Origin = {
  id: 'baci-materials',
  producer: 'CEPII',
  title: 'BACI, release V202601',
  url: 'https://www.cepii.fr',
  accessed: '2026-11-23',
  licence: 'Etalab Open Licence 2.0',
  period: '2022-2024',
  citation: 'Gaulier, G. and Zignago, S. (2010). CEPII Working Paper 2010-23.',
  processing: 'minor',
  processingNote: 'Flows of members kept.',
  gaps: [],
  tables: [],
};
const words = {
  accessed: (date: string) => `accessed ${date}`,
  carriedBy: 'as carried by Hamkor',
  computedFrom: 'Computed by Hamkor from',
};

test('an origin is cited with producer, period, title, address, date read, licence and carrier', () => {
  expect(citationText(citation(baci), words)).toBe(
    'CEPII (2022-2024): BACI, release V202601. https://www.cepii.fr, accessed 2026-11-23, Etalab Open Licence 2.0; as carried by Hamkor',
  );
});

test('a figure is cited with its own year and the series its row names', () => {
  const figure = { years: [2023, 2023] as const, cited: 'series HS 2709', steps: [] };
  expect(citationText(citation(baci, figure), words)).toContain(
    'CEPII (2023): BACI, release V202601. series HS 2709. https://',
  );
});

test('a computed figure is not cited as if the producer had published it', () => {
  const mean = { years: [2022, 2024] as const, steps: [{ key: 'mean', args: {} }] };
  expect(citation(baci, mean).processed).toBe(true);
  expect(citationText(citation(baci, mean), words)).toMatch(/^Computed by Hamkor from CEPII \(2022-2024\)/);
  expect(citation({ ...baci, processing: 'major' }).processed).toBe(true);
});

test('a figure without years falls back to the period of its origin', () => {
  expect(citation(baci, { years: null, steps: [] }).years).toBe('2022-2024');
});
