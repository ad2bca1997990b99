import type { Locale } from '@hamkor/messages';

/** Figures as they are written in the reader's language. */
export interface Figures {
  /** Six figures at most; whole from a thousand on. Unknown is a dash. */
  readonly amount: (value: number | null) => string;
  /** A share as per cent. */
  readonly percent: (value: number | null) => string;
}

export const unknownFigure = '–';

export const figuresIn = (locale: Locale): Figures => {
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const few = new Intl.NumberFormat(locale, { maximumSignificantDigits: 6 });
  const share = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const tiny = new Intl.NumberFormat(locale, { style: 'percent', maximumSignificantDigits: 2 });
  return {
    amount: (value) => {
      if (value === null) return unknownFigure;
      // What is left of sums that cancel out is nothing.
      if (Math.abs(value) < 1e-6) return '0';
      return Math.abs(value) >= 1000 ? whole.format(value) : few.format(value);
    },
    percent: (value) => {
      if (value === null) return unknownFigure;
      return value !== 0 && Math.abs(value) < 0.001 ? tiny.format(value) : share.format(value);
    },
  };
};
