import type { CapturedFigure, FigureLabel } from '@hamkor/dossier';
import type { Figure } from '@hamkor/provenance';

/** A figure of the platform as a dossier keeps it; the year is the last that it speaks of. */
export const capturedFigure = (
  path: string,
  label: FigureLabel,
  of: string | null,
  { value, low, high, unit, years, confidence, origins, cited, steps }: Figure,
): CapturedFigure => ({
  path,
  label,
  of,
  value,
  low: low ?? null,
  high: high ?? null,
  unit,
  year: years?.[1] ?? null,
  confidence,
  origin: origins.length === 1 ? origins[0] : null,
  origins: [...origins],
  cited: cited ?? null,
  steps: [...steps],
});

/** A number that an item states without telling how it came about; what is left out is unknown. */
export const statedFigure = (
  stated: Pick<CapturedFigure, 'path' | 'label' | 'value' | 'unit' | 'confidence'> & Partial<CapturedFigure>,
): CapturedFigure => {
  const origins = stated.origins ?? [];
  return {
    of: null,
    low: null,
    high: null,
    year: null,
    cited: null,
    steps: [],
    ...stated,
    origins,
    origin: origins.length === 1 ? origins[0]! : null,
  };
};
