import type { Json } from '@hamkor/acts';
import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../../tools/reference.ts';
import type { SchemaCheck, SchemaDocument } from '../json-schema.ts';
import { schemaCheck } from '../json-schema.ts';
import { testPublisher } from '../test-publisher.ts';
import { anyRecord } from '../test-records.ts';
import { projectStatuses, stageOfStatus, statusOfStage } from './project-status.ts';
import { readOc4ids, readOc4idsText } from './read-package.ts';
import { oc4idsPackage } from './write-package.ts';

const schemaFile = referenceFile('oc4ids/schema/project-package-schema.json');
const reference = (name: string): SchemaDocument =>
  JSON.parse(readFileSync(referenceFile(`oc4ids/${name}`)!, 'utf8')) as SchemaDocument;
const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

let kept: Promise<SchemaCheck> | null = null;
const published = () =>
  (kept ??= schemaCheck(reference('schema/project-package-schema.json'), [
    reference('schema/project-schema.json'),
  ]));

const title = (text: string) =>
  schemaFile === null ? `${text} (skipped: no published schema at hand)` : text;

describe.skipIf(schemaFile === null)('against the published schema', () => {
  test(title('a thousand projects leave valid and come back whole'), async () => {
    const check = await published();
    let seen = 0;
    fc.assert(
      fc.property(
        fc.uniqueArray(anyRecord('project'), { minLength: 20, maxLength: 20, selector: ({ id }) => id }),
        fc.array(anyRecord('park'), { maxLength: 2 }),
        (projects, parks) => {
          const document = asJson(oc4idsPackage([...projects, ...parks], testPublisher));
          expect(check(document)).toEqual([]);
          const { records, problems, unmapped } = readOc4ids(document);
          expect(problems).toEqual([]);
          expect(records).toEqual(projects.map(({ id, body }) => ({ reference: id, body })));
          expect(unmapped.filter(({ at }) => !/locations/.test(at))).toEqual([]);
          seen += records.length;
        },
      ),
      { numRuns: 50 },
    );
    expect(seen).toBe(1000);
  });

  test(title('the official example is valid and comes in, with all that has no field told'), async () => {
    const example = asJson(reference('examples/example.json'));
    expect((await published())(example)).toEqual([]);
    const { records, problems, unmapped } = readOc4ids(example);
    expect(problems).toEqual([]);
    expect(records).toHaveLength((example as { projects: Json[] }).projects.length);
    expect(unmapped.length).toBeGreaterThan(20);
    expect(unmapped.map(({ at }) => at)).toContain('/projects/0/purpose');
  });

  test(title('a blank package and a code outside a closed list are refused by both'), async () => {
    const check = await published();
    const example = reference('examples/example.json') as { projects: Record<string, unknown>[] };
    const [project] = example.projects;
    const wrong = asJson({ ...example, projects: [{ ...project, status: 'begun' }] });
    for (const document of [{}, wrong]) {
      expect(check(document)).not.toEqual([]);
      expect(readOc4ids(document).problems).not.toEqual([]);
    }
    expect(readOc4ids(wrong).problems[0]).toMatchObject({ at: '/projects/0/status', found: 'begun' });
    const closed = asJson({ ...example, projects: [{ ...project, type: 'rebuilding' }] });
    expect(check(closed)).toMatchObject([{ kind: 'schema', at: '/projects/0/type' }]);
  });

  test(title('the table of statuses is that of the closed list'), () => {
    const list = `${dirname(schemaFile!)}/codelists`;
    expect(readdirSync(list)).toContain('projectStatus.csv');
    const codes = readFileSync(`${list}/projectStatus.csv`, 'utf8').matchAll(/^(\w+),[^\n]*,/gm);
    expect([...codes].map(([, code]) => code).filter((code) => code !== 'Code')).toEqual(projectStatuses);
  });
});

test('a stage comes back from its status unless several share it', () => {
  const back = Object.entries(statusOfStage).filter(
    ([stage, status]) => status && stageOfStatus[status] === stage,
  );
  expect(back.map(([stage]) => stage)).toEqual([
    'idea',
    'feasibility',
    'construction',
    'operating',
    'cancelled',
  ]);
});

const minimal = (project: Readonly<Record<string, unknown>>): Json =>
  asJson({
    uri: 'https://example.org/package',
    publishedDate: '2026-01-01T00:00:00Z',
    version: '0.9',
    publisher: { name: 'Example ministry' },
    projects: [{ id: 'p1', title: 'Example works', status: 'implementation', ...project }],
  });

const problem = (project: Readonly<Record<string, unknown>>) => readOc4ids(minimal(project)).problems[0];

test('what is wrong is told where the file has it', () => {
  expect(problem({ status: undefined })).toMatchObject({ kind: 'missing', at: '/projects/0/status' });
  expect(problem({ status: 'decommissioned' })).toMatchObject({
    kind: 'no-counterpart',
    found: 'decommissioned',
  });
  expect(problem({ period: { startDate: 'soon' } })).toMatchObject({ at: '/projects/0/period/startDate' });
  expect(readOc4idsText('{"projects": [').problems).toMatchObject([{ kind: 'not-json' }]);
});

test('one wrong project keeps all out', () => {
  const document = minimal({}) as { projects: Json[] };
  const two = { ...document, projects: [...document.projects, { id: 'p2', title: 'Other works' }] };
  expect(readOc4ids(two)).toMatchObject({ records: [], problems: [{ at: '/projects/1/status' }] });
  const same = { ...document, projects: [...document.projects, ...document.projects] };
  expect(readOc4ids(same).problems).toMatchObject([{ kind: 'twice', at: '/projects/1/id', found: 'p1' }]);
});

test('a field that others changed in the form stands, and the rest that it overtook is told', () => {
  const [record] = fc.sample(anyRecord('project'), { numRuns: 1, seed: 7 });
  const body = { ...record!.body, details: { ...record!.body.details, stage: 'suspended' as const } };
  const document = asJson(oc4idsPackage([{ ...record!, body }], testPublisher)) as { projects: Json[] };
  const changed = { ...document, projects: [{ ...(document.projects[0] as object), status: 'cancelled' }] };
  const { records, unmapped } = readOc4ids(changed);
  expect(records[0]?.body).toEqual({ ...body, details: { ...body.details, stage: 'cancelled' } });
  expect(unmapped).toContainEqual({ at: '/projects/0/hamkor/rest', value: '/details/stage' });
});

test('money of another currency is kept as told, never counted as dollars', () => {
  const { records } = readOc4ids(minimal({ budget: { amount: { amount: 5e6, currency: 'KZT' } } }));
  expect(records[0]?.body.details).toMatchObject({ investmentUsd: null, currencyNote: '5000000 KZT' });
});

test('a rest cannot reach what is not a field of a record', () => {
  const rest = [{ field: '/__proto__/polluted', read: null, is: true }];
  const { records, unmapped } = readOc4ids(minimal({ hamkor: { rest } }));
  expect(records).toHaveLength(1);
  expect(unmapped).toContainEqual({ at: '/projects/0/hamkor/rest', value: '/__proto__/polluted' });
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});
