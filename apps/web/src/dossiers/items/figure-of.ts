import type { CapturedFigure } from '@hamkor/dossier';
import type { FigureLike } from '../../evidence/format-figure.ts';

/** Units of the dossier that the screen calls otherwise. */
const units: Readonly<Record<string, string>> = { usd: 'USD', 'usd/year': 'USD per year', kgCO2e: 'kg CO2e' };

/** `amounts by product` of a step that comes as words, not as a key. */
const asStep = (text: string): FigureLike['steps'][number] => ({ key: text, args: {} });

/** A captured figure as the source slip and the writers of numbers take it. */
export const figureOf = (captured: CapturedFigure): FigureLike => ({
  value: captured.value,
  ...(captured.low === null ? {} : { low: captured.low }),
  ...(captured.high === null ? {} : { high: captured.high }),
  unit: units[captured.unit] ?? captured.unit,
  years: captured.year === null ? null : [captured.year, captured.year],
  confidence: captured.confidence,
  origins: captured.origin === null ? [] : [captured.origin],
  ...(captured.cited === null ? {} : { cited: captured.cited }),
  steps: captured.steps.map(asStep),
});
