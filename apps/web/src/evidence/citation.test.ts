import type { Origin } from '@hamkor/provenance';
import { expect, test } from 'vitest';
import { citeFigure } from './citation.ts';
import type { FigureLike } from './format-figure.ts';

const origin = (id: string, title: string): Origin => ({
  id,
  producer: 'World Bank',
  title,
  url: `https://example.org/${id}`,
  accessed: '2026-11-23',
  licence: 'CC BY 4.0',
  period: '2000-2025',
  citation: '',
  processing: 'none',
  processingNote: '',
  gaps: [],
  tables: [],
});

const figure: FigureLike = {
  value: 3.77e12,
  unit: 'USD',
  years: [2025, 2025],
  confidence: 'published',
  origins: ['wdi'],
  cited: 'series TX.VAL.MRCH.CD.WT',
  steps: [],
};

const words = {
  figure: ({ subject, value, years }: { subject: string; value: string; years: string }) =>
    `${subject}: ${value} (${years}).`,
  accessed: (date: string) => `read on ${date}`,
  carriedBy: (address: string) => `as carried by Hamkor, ${address}`,
  carriedByPlain: 'as carried by Hamkor',
  computedFrom: 'Computed by Hamkor from',
  noSubject: 'Figure',
};

const address = 'https://hamkor.example/?lang=en';

test('a citation says what, how much, when, who published it, which row, when it was read and where it stands', () => {
  const text = citeFigure(
    {
      figure,
      subject: 'China, goods exports',
      value: '3.77 tn USD',
      origins: [origin('wdi', 'Indicators')],
      address,
    },
    words,
  );
  expect(text).toBe(
    'China, goods exports: 3.77 tn USD (2025). World Bank (2025): Indicators. series TX.VAL.MRCH.CD.WT. ' +
      'https://example.org/wdi, read on 2026-11-23, CC BY 4.0; as carried by Hamkor, https://hamkor.example/?lang=en',
  );
});

test('a computed figure is not cited as if its source had published it', () => {
  const computed = { ...figure, steps: [{ key: 'sum', args: {} }] };
  const origins = [origin('a', 'One'), origin('b', 'Two')];
  const text = citeFigure({ figure: computed, subject: '', value: '1', origins, address }, words);
  expect(text.startsWith('Figure: 1 (2025). Computed by Hamkor from World Bank (2025): One.')).toBe(true);
  expect(text.match(/as carried by Hamkor, https/g)).toHaveLength(1);
});
