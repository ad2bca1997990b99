import { canonical } from '@hamkor/acts';
import type { Confidence } from '@hamkor/provenance';
import type { BriefArgument, SourceNote } from './brief-document.ts';
import type { CapturedFigure, CapturedItem } from './dossier-item.ts';

type Source = Omit<SourceNote, 'number'>;

/** Gives out the numbers of source notes: what comes from the same source has the same. */
export interface NoteBook {
  readonly numberOf: (source: Source) => number;
  readonly notes: () => readonly SourceNote[];
}

export const noteBook = (): NoteBook => {
  const numbers = new Map<string, SourceNote>();
  return {
    numberOf: (source) => {
      const key = canonical(source);
      const known = numbers.get(key) ?? { number: numbers.size + 1, ...source };
      numbers.set(key, known);
      return known.number;
    },
    notes: () => [...numbers.values()],
  };
};

/** Where a captured figure comes from: its item is where it can be looked at. */
export const sourceOfFigure = (
  figure: CapturedFigure,
  { address }: Pick<CapturedItem, 'address'>,
): Source => ({
  origins: figure.origins,
  cited: figure.cited,
  year: figure.year,
  confidence: figure.confidence,
  address,
  act: null,
  steps: figure.steps,
});

/**
 * Where something comes from that people set down themselves: the act, and what it named as its source. What they judge or plan is
 * estimated; what the log itself knows, such as that a gate was passed, is as sure as what a source publishes.
 */
export const sourceOfAct = (
  address: string,
  { act, at }: { readonly act: number; readonly at: string },
  cited: string | null = null,
  confidence: Confidence = 'estimated',
): Source => ({
  origins: [],
  cited,
  year: Number(at.slice(0, 4)),
  confidence,
  address,
  act,
  steps: [],
});

/** A figure in a sentence with the number of its note. */
export const figureWithNote = (
  figure: Pick<CapturedFigure, 'low' | 'high' | 'unit' | 'year' | 'of'> & { readonly value: number },
  note: number,
): BriefArgument => ({
  kind: 'figure',
  value: figure.value,
  low: figure.low,
  high: figure.high,
  unit: figure.unit,
  year: figure.year,
  of: figure.of,
  note,
});
