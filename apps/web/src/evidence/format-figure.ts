/**
 * How a figure is written for a reader: locale's separators, three significant digits for money and
 * masses, per cent for shares. Pure, so that screen, citation and export say the same.
 */

/** What the formatter needs of a figure; contract and domain figures both have it. */
export interface FigureLike {
  readonly value: number | null;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly unit: string;
  readonly years: readonly [number, number] | null;
  readonly confidence: 'published' | 'estimated' | 'unverified';
  readonly origins: readonly string[];
  readonly cited?: string | undefined;
  readonly steps: readonly {
    readonly key: string;
    readonly args: Readonly<Record<string, string | number>>;
  }[];
}

/** A number as it is shown, and the unit beside it: a key of `evidence.unit`, text, or nothing. */
export interface Written {
  readonly number: string;
  readonly unit: string;
}

/** Multiples of a base unit that are shown in the base unit, with the locale's words for thousands. */
const multiples: Readonly<Record<string, readonly [base: string, factor: number]>> = {
  kUSD: ['USD', 1e3],
  'thousand USD': ['USD', 1e3],
  MUSD: ['USD', 1e6],
  mUSD: ['USD', 1e6],
  'million USD': ['USD', 1e6],
  'billion USD': ['USD', 1e9],
  'USD billion': ['USD', 1e9],
  'trillion USD': ['USD', 1e12],
  'million persons': ['persons', 1e6],
  'billion persons': ['persons', 1e9],
};

/** `% of merchandise exports` -> `percent-of-merchandise-exports`: the key of a unit's text. */
export const unitKey = (unit: string): string =>
  unit
    .toLowerCase()
    .replace(/%/g, 'percent ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const plain = (value: number): Intl.NumberFormatOptions => {
  const size = Math.abs(value);
  if (size >= 1e6) return { notation: 'compact', maximumSignificantDigits: 3 };
  if (size >= 100 || Number.isInteger(value)) return { maximumFractionDigits: 0 };
  return size >= 10 ? { maximumFractionDigits: 1 } : { maximumSignificantDigits: 3 };
};

/** English short scale as newspapers of record write it: `1.88 bn`, not `1.88B`. */
const shortScale: Readonly<Record<string, string>> = { M: 'mn', B: 'bn', T: 'tn' };
const compactWord = (text: string, locale: string): string =>
  locale === 'en' ? text.replace(/[MBT]$/, (letter) => `\u00a0${shortScale[letter]}`) : text;

/** A true minus sign, as wide as a figure. */
const minus = (text: string): string => text.replace(/^-/, '\u2212');

const digitsOf = (value: number, unit: string): Intl.NumberFormatOptions => {
  if (unit === 'count' || unit.startsWith('rank')) return { maximumFractionDigits: 0 };
  // Per cents of something stand in columns: one decimal each, so that they can be compared at a glance.
  if (unit.startsWith('% ') && !unit.startsWith('% (')) {
    return { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  }
  return plain(value);
};

/** Writes a known value in its unit for a locale (`en`, `ru`, `zh`). */
export const writeValue = (value: number, unit: string, locale: string): Written => {
  // A year is a name rather than an amount.
  if (unit === 'year') return { number: String(value), unit: '' };
  if (unit === 'share') {
    const size = Math.abs(value);
    // A small share keeps two digits: 0.03 % must not read as nothing.
    const digits =
      size > 0 && size < 0.01
        ? { maximumSignificantDigits: 2 }
        : { maximumFractionDigits: size < 0.1 ? 1 : 0 };
    return { number: new Intl.NumberFormat(locale, { style: 'percent', ...digits }).format(value), unit: '' };
  }
  if (unit === '%') {
    const number = new Intl.NumberFormat(locale, {
      style: 'percent',
      maximumFractionDigits: Math.abs(value) < 10 ? 1 : 0,
    }).format(value / 100);
    return { number: minus(number), unit: '' };
  }
  const [base, factor] = multiples[unit] ?? [unit, 1];
  const scaled = value * factor;
  const digits = digitsOf(scaled, unit);
  return {
    number: compactWord(minus(new Intl.NumberFormat(locale, digits).format(scaled)), locale),
    unit: base,
  };
};

/** `2022–2024`, `2016` or nothing. */
export const writeYears = (years: readonly [number, number] | null): string => {
  if (years === null) return '';
  return years[0] === years[1] ? `${years[0]}` : `${years[0]}–${years[1]}`;
};

/** What a figure's mark shows: its confidence, or that nothing is known. */
export type Certainty = FigureLike['confidence'] | 'unknown';
export const certaintyOf = (figure: FigureLike): Certainty =>
  figure.value === null ? 'unknown' : figure.confidence;
