import type { Figure } from '@hamkor/provenance';
import type { SubstitutionExplanation } from './explanation.ts';
import type { CooperationOption, OptionDraft, RawPart } from './option.ts';

/** Small made-up options for tests of scoring, ranking and filtering; no figure in them is real. */
const figure: Figure = {
  value: null,
  unit: 'USD',
  years: null,
  confidence: 'estimated',
  origins: ['example'],
  steps: [],
};

const explanation: SubstitutionExplanation = {
  kind: 'substitution',
  outsideImports: figure,
  spareExports: figure,
  matched: figure,
  importUnitValue: figure,
  exportUnitValue: figure,
  fit: figure,
  joint: { bound: figure, pairwiseSum: figure, thisPair: figure },
  outsideSuppliers: [],
  supplierHhi: figure,
  history: [],
  reExportGuard: null,
  subheadings: [],
};

export const examplePart = (name: RawPart['name'], raw: number | null, defaultWeight = 1): RawPart => ({
  name,
  raw,
  unit: 'index',
  defaultWeight,
});

export const exampleDraft = (
  id: string,
  rawParts: readonly RawPart[] = [],
  more: Partial<OptionDraft> = {},
): OptionDraft => ({
  id,
  kind: 'substitution',
  products: [],
  partners: [],
  value: { ...figure, basis: 'example' },
  coverage: { grade: null, ratio: null, iso3: null },
  flags: [],
  origins: ['example'],
  missing: [],
  steps: [],
  explanation,
  rawParts,
  ...more,
});

export const exampleOption = (id: string, more: Partial<CooperationOption> = {}): CooperationOption => {
  const { rawParts: _, ...draft } = exampleDraft(id);
  return { ...draft, score: 0.5, rank: 1, band: { from: 1, to: 1 }, parts: [], sensitivity: [], ...more };
};
