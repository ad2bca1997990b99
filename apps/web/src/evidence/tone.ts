import type { Certainty } from './format-figure.ts';

/** Colours with a meaning; see shell/tokens.css. */
export const tones = ['lapis', 'turquoise', 'saffron', 'pomegranate', 'pistachio', 'ink'] as const;
export type Tone = (typeof tones)[number];

/** Colour of an area of this tone. */
export const toneFill = (tone: Tone): string => (tone === 'ink' ? 'var(--ink-3)' : `var(--${tone}-fill)`);

/** Colour of text and of thin lines of this tone. */
export const toneLine = (tone: Tone): string => `var(--${tone})`;

/** Id of the hatch of a tone; `CertaintyPatterns` holds it, pictures for export copy it. */
export const hatchId = (tone: Tone): string => `hatch-${tone}`;

/** How an area is drawn, as SVG presentation attributes. */
export interface AreaPaint {
  readonly fill: string;
  readonly stroke: string;
  readonly strokeWidth: number;
  readonly strokeDasharray?: string;
}

/**
 * Certainty drawn: solid = published, hatched = estimated, dotted outline = unverified or unknown. For bars,
 * dots and areas of charts and maps alike.
 */
export const areaPaint = (tone: Tone, certainty: Certainty): AreaPaint => {
  const stroke = toneFill(tone);
  if (certainty === 'published') return { fill: stroke, stroke, strokeWidth: 1 };
  if (certainty === 'estimated') return { fill: `url(#${hatchId(tone)})`, stroke, strokeWidth: 1 };
  return { fill: 'var(--paper)', stroke, strokeWidth: 1.5, strokeDasharray: '1.5 2.5' };
};

/** The same for lines: a whole line, a line of long dashes, a dotted line. */
export const lineDashes = (certainty: Certainty): string | undefined =>
  ({ published: undefined, estimated: '7 3', unverified: '1.5 3.5', unknown: '1.5 3.5' })[certainty];
