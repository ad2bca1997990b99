import type { Origin } from '@hamkor/provenance';
import { citation, citationText } from '@hamkor/provenance';
import { writeYears } from './format-figure.ts';
import type { FigureLike } from './format-figure.ts';

/** The texts a citation is put together with; the page gives them in the reader's language. */
export interface FigureCitationWords {
  readonly figure: (parts: { subject: string; value: string; years: string }) => string;
  readonly accessed: (date: string) => string;
  readonly carriedBy: (address: string) => string;
  readonly carriedByPlain: string;
  readonly computedFrom: string;
  readonly noSubject: string;
}

export interface CitedFigure {
  readonly figure: FigureLike;
  /** What the figure is about; may be empty. */
  readonly subject: string;
  /** The figure as written on screen. */
  readonly value: string;
  readonly origins: readonly Origin[];
  /** Address of the page it was read on. */
  readonly address: string;
}

/** One paragraph that can stand in a note: what, value, years, then every origin as the room of provenance cites it. */
export const citeFigure = (cited: CitedFigure, words: FigureCitationWords): string => {
  const { figure, subject, value, origins, address } = cited;
  const { cited: row, years, steps } = figure;
  const statement = words.figure({
    subject: subject === '' ? words.noSubject : subject,
    value,
    years: writeYears(years) || 'none',
  });
  const sources = origins.map((origin, place) =>
    citationText(
      // The row's own source belongs to the main origin; the others only lent figures to the computation.
      citation(origin, { years, steps, ...(place === 0 && row !== undefined ? { cited: row } : {}) }),
      {
        accessed: words.accessed,
        computedFrom: words.computedFrom,
        carriedBy: place === origins.length - 1 ? words.carriedBy(address) : words.carriedByPlain,
      },
    ),
  );
  return [statement, ...sources].join(' ');
};
