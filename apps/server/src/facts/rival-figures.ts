import { confidences, matching, number, oneOf, optional, source, text, year } from '@hamkor/provenance';
import type { Confidence } from '@hamkor/provenance';
import type { Gather } from './reader.ts';

/** Another figure that a source gives for a field of a record: shown beside the record's own, never instead of it. */
export interface RivalFact {
  /** Id of a project or a park. */
  readonly record: string;
  /** Pointer into the body of the record: `/details/investmentUsd`. */
  readonly field: string;
  readonly value: number;
  readonly unit: string;
  /** Year that the figure is of, else that of its source. */
  readonly year: number | null;
  /** Where it is said, and as what: a plan, a target, an earlier estimate. */
  readonly cited: string;
  readonly confidence: Confidence;
}

const fields = [
  '/details/investmentUsd',
  '/details/jobs',
  '/details/establishedYear',
  '/details/completionYear',
] as const;

/** Figures beside those of projects and parks. */
export const gatherRivalFigures: Gather<readonly RivalFact[]> = (facts) =>
  facts
    .table(
      'data-bank',
      'rival-figures.csv',
      {
        record: matching('record', /^PR[JK]\d+$/, 'the id of a project or a park such as PRJ001'),
        field: oneOf('field', fields),
        value: number('value', { min: 0 }),
        unit: text('unit'),
        figureYear: optional(year('figure_year')),
        said: text('said'),
        source: source(),
        year: optional(year('year')),
        confidence: oneOf('confidence', confidences),
      },
      (row) => `${row.record} ${row.field} ${row.value}`,
    )
    .map(({ record, field, value, unit, figureYear, said, source: page, year: pageYear, confidence }) => ({
      record,
      field,
      value,
      unit,
      year: figureYear ?? pageYear,
      cited: `${page} (${said})`,
      confidence,
    }));
