import type { CapturedFigure } from '@hamkor/dossier';
import type { FigureLike } from '../../evidence/format-figure.ts';

/** Units that say no more than the label does: `5 in number`, `rank 1`. */
const bare: ReadonlySet<string> = new Set(['count', 'rank']);

/** The unit as it is written beside a number. */
export const writtenUnit = (unit: string): string => (bare.has(unit) ? '' : unit);

/** A captured figure as the source slip and the writers of numbers take it. */
export const figureOf = (captured: CapturedFigure): FigureLike => ({
  value: captured.value,
  ...(captured.low === null ? {} : { low: captured.low }),
  ...(captured.high === null ? {} : { high: captured.high }),
  unit: writtenUnit(captured.unit),
  years: captured.year === null ? null : [captured.year, captured.year],
  confidence: captured.confidence,
  origins: captured.origins,
  ...(captured.cited === null ? {} : { cited: captured.cited }),
  steps: captured.steps,
});
