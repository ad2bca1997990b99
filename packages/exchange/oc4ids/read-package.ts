import type { Json } from '@hamkor/acts';
import type { BodyOf } from '@hamkor/registry';
import type { ExchangeProblem } from '../exchange-problem.ts';
import { problemsOf } from '../exchange-problem.ts';
import { leavesNotIn, withRest } from '../rest.ts';
import type { Reading } from '../taken-up.ts';
import { bodyFrom, joined, unreadable } from '../taken-up.ts';
import type { Oc4idsProject } from './document.ts';
import { packageSchema, projectSchema } from './document.ts';
import { stageOfStatus } from './project-status.ts';
import { readProject } from './read-project.ts';
import { writeProject } from './write-project.ts';

/** A source that a file does not name: the file itself is it. */
const withSource = (value: Json, cited: string): Json => {
  const body = value as { readonly [name: string]: Json };
  const source = body['source'] as { readonly [name: string]: Json };
  return source['cited'] === null ? { ...body, source: { ...source, cited } } : value;
};

const lostStatus = ({ status }: Oc4idsProject, base: string): readonly ExchangeProblem[] =>
  status !== undefined && stageOfStatus[status] === null
    ? [
        {
          kind: 'no-counterpart',
          at: `${base}/status`,
          found: status,
          expected: Object.entries(stageOfStatus)
            .flatMap(([name, stage]) => (stage === null ? [] : [name]))
            .join(', '),
        },
      ]
    : [];

/** Where a file tells what the body lacks: `/details/stage` is asked for as `/status`. */
const named = (problem: ExchangeProblem, base: string): ExchangeProblem =>
  problem.at === `${base}/details/stage` ? { ...problem, at: `${base}/status` } : problem;

const readOne = (source: Json, base: string, cited: string): Reading => {
  const parsed = projectSchema.safeParse(source);
  if (!parsed.success) return { records: [], problems: problemsOf(parsed.error, source, base), unmapped: [] };
  const project = parsed.data;
  const lost = lostStatus(project, base);
  if (lost.length > 0) return { records: [], problems: lost, unmapped: [] };
  const { value, overtaken } = withRest(readProject(project), project.hamkor?.rest ?? []);
  const found = bodyFrom(withSource(value, cited), base);
  if (found.kind === 'problems')
    return { records: [], problems: found.problems.map((problem) => named(problem, base)), unmapped: [] };
  const body = found.body as BodyOf<'project'>;
  const { hamkor: _, ...fields } = source as { readonly [name: string]: Json };
  const { id, updated = '' } = project;
  const written = writeProject({ id, body, publishedAt: updated, updatedAt: updated }, () => null);
  return {
    records: [{ reference: id, body }],
    problems: [],
    unmapped: [
      ...leavesNotIn(fields, written as Json).map(({ at, value: leaf }) => ({ at: base + at, value: leaf })),
      ...overtaken.map((field) => ({ at: `${base}/hamkor/rest`, value: field })),
    ],
  };
};

const repeated = (ids: readonly string[]): readonly ExchangeProblem[] =>
  ids.flatMap((id, at) =>
    ids.indexOf(id) < at
      ? [{ kind: 'twice' as const, at: `/projects/${at}/id`, found: id, expected: null }]
      : [],
  );

/** Projects of an OC4IDS package: every one, or none and each thing that is wrong. */
export const readOc4ids = (document: Json): Reading => {
  const parsed = packageSchema.safeParse(document);
  if (!parsed.success) return { records: [], problems: problemsOf(parsed.error, document), unmapped: [] };
  const { projects, uri, publisher } = parsed.data;
  const again = repeated(projects.map(({ id }) => id));
  if (again.length > 0) return { records: [], problems: again, unmapped: [] };
  return joined(
    projects.map((project, at) => readOne(project as Json, `/projects/${at}`, `${publisher.name}, ${uri}`)),
  );
};

/** The same from text. */
export const readOc4idsText = (text: string): Reading => {
  try {
    return readOc4ids(JSON.parse(text) as Json);
  } catch (reason) {
    return unreadable({
      kind: 'not-json',
      at: '',
      found: reason instanceof Error ? reason.message : null,
      expected: 'JSON',
    });
  }
};
