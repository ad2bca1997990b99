import type { OriginDocument } from '@hamkor/contract';
import { writeYears } from './format-figure.ts';
import type { FigureLike } from './format-figure.ts';

/** The texts a citation is put together with; the page gives them in the reader's language. */
export interface CitationWords {
  readonly figure: (parts: { subject: string; value: string; years: string }) => string;
  readonly source: (parts: { citation: string; url: string; accessed: string }) => string;
  readonly row: (parts: { cited: string }) => string;
  readonly via: (parts: { address: string }) => string;
  readonly noSubject: string;
}

/** One paragraph that can stand in a note: what, value, years, every origin, the row's source, this address. */
export const citation = (
  figure: FigureLike,
  subject: string,
  value: string,
  origins: readonly OriginDocument[],
  address: string,
  words: CitationWords,
): string =>
  [
    words.figure({
      subject: subject === '' ? words.noSubject : subject,
      value,
      years: writeYears(figure.years) || 'none',
    }),
    ...origins.map((origin) =>
      words.source({
        citation: origin.citation.replace(/[^.]$/, '$&.'),
        url: origin.url,
        accessed: origin.accessed,
      }),
    ),
    ...(figure.cited === undefined || figure.cited === '' ? [] : [words.row({ cited: figure.cited })]),
    words.via({ address }),
  ].join(' ');
