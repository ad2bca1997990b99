import type { Span } from '../selection/selection-span.ts';

/** A span as it is kept among the fields of a form: `12-34`. */
export const writtenSpan = ({ from, to }: Span): string => `${from}-${to}`;

/** A kept span; null where there is none, or none that lies in the text as it is now. */
export const readSpan = (written: string | undefined, text: string | null): Span | null => {
  const found = /^(\d+)-(\d+)$/.exec(written ?? '');
  if (found === null || text === null) return null;
  const span = { from: Number(found[1]), to: Number(found[2]) };
  return span.from < span.to && span.to <= text.length ? span : null;
};
