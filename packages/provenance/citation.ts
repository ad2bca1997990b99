import type { Figure } from './figure.ts';
import type { Origin } from './origin.ts';

/**
 * A citation taken apart, so that each language can put it together in its own way. Nothing in it is
 * computed: it repeats what the origin and the figure state.
 */
export interface Citation {
  readonly producer: string;
  /** Years the figure speaks of, `2016` or `2022-2024`; the period of the origin where no figure is cited. */
  readonly years: string;
  readonly title: string;
  readonly url: string;
  /** ISO date on which the source was read. */
  readonly accessed: string;
  readonly licence: string;
  /** How the producer asks to be cited. */
  readonly asked: string;
  /** The page or series that the very row names, where the origin gathers many; null otherwise. */
  readonly row: string | null;
  /** Whether Hamkor changed the content beyond its form (`major`), so that it may not be cited as published. */
  readonly processed: boolean;
}

/** What to cite for an origin, or for one figure of it. */
export const citation = (origin: Origin, figure?: Pick<Figure, 'years' | 'cited' | 'steps'>): Citation => ({
  producer: origin.producer,
  years: figure?.years ? yearsText(figure.years) : origin.period,
  title: origin.title,
  url: origin.url,
  accessed: origin.accessed,
  licence: origin.licence,
  asked: origin.citation,
  row: figure?.cited ?? null,
  processed: origin.processing === 'major' || (figure?.steps.length ?? 0) > 0,
});

/** Words that a citation needs in the reader's language. */
export interface CitationWords {
  /** `accessed 2026-11-23` */
  readonly accessed: (date: string) => string;
  /** `as carried by Hamkor`, with its address */
  readonly carriedBy: string;
  /** `computed by Hamkor from` */
  readonly computedFrom: string;
}

/**
 * One line to paste under a table: producer (years): title. Row. Address, date read, licence; carrier.
 *
 * @example
 * CEPII (2022-2024): BACI: International Trade Database at the Product-Level. https://…, accessed 2026-11-23,
 * Etalab Open Licence 2.0; as carried by Hamkor, https://hamkor.example
 */
export const citationText = (of: Citation, words: CitationWords): string => {
  const source = `${of.producer} (${of.years}): ${ended(of.title)}${of.row === null ? '' : ` ${ended(of.row)}`}`;
  const reached = `${of.url}, ${words.accessed(of.accessed)}, ${of.licence.replace(/\.$/, '')}`;
  return `${of.processed ? `${words.computedFrom} ` : ''}${source} ${reached}; ${words.carriedBy}`;
};

const yearsText = ([first, last]: readonly [number, number]): string =>
  first === last ? String(first) : `${first}-${last}`;

const ended = (sentence: string): string => (/[.!?]$/.test(sentence) ? sentence : `${sentence}.`);
