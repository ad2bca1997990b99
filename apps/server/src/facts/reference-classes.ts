import type { ReferenceClass } from '@hamkor/delivery';
import { projectClasses } from '@hamkor/delivery';
import type { Confidence } from '@hamkor/provenance';
import { confidences, number, oneOf, optional, source, text, weakest, year } from '@hamkor/provenance';
import { networkId } from './network-columns.ts';
import type { Gather } from './reader.ts';

export const classesOrigin = 'reference-classes';

const statistics = ['mean', 'sd', 'quantile', 'lower', 'upper'] as const;

interface ClassRow {
  readonly id: string;
  readonly projectClass: ReferenceClass['projectClass'];
  readonly measure: ReferenceClass['measure'];
  readonly label: string;
  readonly statistic: (typeof statistics)[number];
  readonly p: number | null;
  readonly value: number;
  readonly projects: number | null;
  readonly baseline: string;
  readonly cited: string;
  readonly source: string;
  readonly year: number;
  readonly confidence: Confidence;
}

const classOf = (rows: readonly ClassRow[]): ReferenceClass => {
  const [first] = rows as readonly [ClassRow, ...ClassRow[]];
  const only = (statistic: ClassRow['statistic']): number | null =>
    rows.find((row) => row.statistic === statistic)?.value ?? null;
  const [lower, upper] = [only('lower'), only('upper')];
  return {
    id: first.id,
    projectClass: first.projectClass,
    measure: first.measure,
    label: first.label,
    projects: first.projects,
    mean: only('mean'),
    sd: only('sd'),
    quantiles: rows
      .flatMap(({ p, value, confidence }) => (p === null ? [] : [{ p, overrun: value, confidence }]))
      .toSorted((one, other) => one.p - other.p),
    range: lower === null || upper === null ? null : { lower, upper },
    baseline: first.baseline,
    cited: [...new Set(rows.map(({ cited }) => cited))].join('; '),
    url: first.source,
    year: first.year,
    confidence: weakest(rows.map(({ confidence }) => confidence)),
  };
};

/** Classes of past projects, in the order of the table: of several for one class of project the first is the usual one. */
export const gatherReferenceClasses: Gather<readonly ReferenceClass[]> = (facts) => {
  const file = 'classes.csv';
  const rows = facts.table(
    classesOrigin,
    file,
    {
      id: networkId('id'),
      projectClass: oneOf('project_class', projectClasses),
      measure: oneOf('measure', ['cost', 'schedule']),
      label: text('label'),
      statistic: oneOf('statistic', statistics),
      p: optional(number('p', { min: 0, max: 1 })),
      value: number('value', { min: -1 }),
      projects: optional(number('projects', { min: 1 })),
      baseline: text('baseline'),
      cited: text('cited'),
      source: source(),
      year: year('year'),
      confidence: oneOf('confidence', confidences),
    },
    (row) => `${row.id}, ${row.statistic}, ${row.p ?? ''}`,
  );
  const path = `${classesOrigin}/${file}`;
  for (const [index, { statistic, p }] of rows.entries())
    if ((statistic === 'quantile') !== (p !== null))
      facts.refuse(
        path,
        index,
        'p',
        String(p ?? ''),
        'a probability for a quantile, and for nothing else',
        'write or remove it',
      );
  return [...Map.groupBy(rows, ({ id }) => id).values()].map(classOf);
};
