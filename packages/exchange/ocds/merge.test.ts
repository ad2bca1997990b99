import type { Json } from '@hamkor/acts';
import fc from 'fast-check';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../../tools/reference.ts';
import type { SchemaDocument } from '../json-schema.ts';
import { anyRecord } from '../test-records.ts';
import type { MergeRules } from './merge-rules.ts';
import { mergeRules } from './merge-rules.ts';
import type { Merged, Release } from './merge.ts';
import { compiledRelease, versionedRelease } from './merge.ts';
import { projectHistory } from './project-history.ts';

const schemaFile = referenceFile('ocds/merge-fixtures/release-schema-1__1__4.json');
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as unknown;
const releaseOf = (merged: Merged): Release => {
  if (merged.kind !== 'merged') throw new Error(`release ${merged.index} has no date`);
  return merged.release;
};

const item = (id: object, properties: object = {}) => ({
  type: 'array',
  items: { type: 'object', properties: { id, ...properties } },
});
const number = { type: 'integer' };
const object = { type: 'object', properties: { id: { type: 'integer', versionId: true } } };

/** The fields that the fixtures of schemas use, with the rules their names tell. */
const ruleSchema: SchemaDocument = {
  properties: {
    id: { type: 'string', omitWhenMerged: true },
    date: { type: 'string', omitWhenMerged: true },
    identifierMerge: item(number, {
      subarray: item(number, {
        subsubarray: { ...item(number), wholeListMerge: true },
      }),
    }),
    wholeListMergeOmitWhenMerged: {
      ...item(number, { omitWhenMerged: { type: 'string', omitWhenMerged: true } }),
      wholeListMerge: true,
    },
    wholeListMergeVersionId: { ...item({ ...number, versionId: true }), wholeListMerge: true },
    arrayWithoutObjectId: { type: 'array', items: { type: 'object', properties: { key: number } } },
    implicitVersionIdObject: { type: 'object', properties: { id: number } },
    explicitVersionIdObject: object,
    ignoreVersionIdObject: object,
  },
};

const folder = schemaFile === null ? null : dirname(schemaFile);
const casesOf = (name: string): readonly string[] =>
  folder === null
    ? []
    : readdirSync(join(folder, name))
        .filter((file) => !/-(compiled|versioned|append)\.json$/.test(file))
        .map((file) => join(folder, name, file));

const holdTo = (file: string, rules: MergeRules): number => {
  const releases = read(file) as Release[];
  const before = JSON.stringify(releases);
  let held = 0;
  for (const [suffix, merge] of [
    ['compiled', compiledRelease],
    ['versioned', versionedRelease],
  ] as const) {
    const expected = file.replace('.json', `-${suffix}.json`);
    if (!existsSync(expected)) continue;
    expect(releaseOf(merge(releases, rules)), basename(expected)).toEqual(read(expected));
    held += 1;
  }
  expect(JSON.stringify(releases)).toBe(before);
  return held;
};

describe.skipIf(folder === null)('published cases of merging', () => {
  test('releases of OCDS 1.1 and 1.0 are merged as published', () => {
    const rules = mergeRules(read(schemaFile!) as SchemaDocument);
    const held = casesOf('1.1').map((file) => holdTo(file, rules));
    expect(held.reduce((sum, count) => sum + count, 0)).toBe(14);
    // The schema of 1.0 takes suppliers as a whole; its other rules do not touch this case.
    const former = new Map([...rules, ['awards/suppliers', 'whole']] as const);
    expect(casesOf('1.0').map((file) => holdTo(file, former))).toEqual([2]);
  });

  test('rules of schemas do as published', () => {
    const rules = mergeRules(ruleSchema);
    const held = casesOf('schema').map((file) => holdTo(file, rules));
    expect(held).toEqual([1, 1, 1, 1]);
  });

  test('items with the same identifier are merged, or put one after the other where that is asked for', () => {
    const expected = read(join(folder!, 'schema/identifier-merge-duplicate-id-append.json')) as Release;
    const items = ['first', 'second'].map((key) => ({ id: 1, key }));
    const release = {
      ocid: 'ocds-213czf-1',
      id: '1',
      date: '2000-01-01T00:00:00Z',
      nested: [{ id: '1', identifierMerge: items, array: items }],
    };
    const rules: MergeRules = new Map([
      ['nested/array', 'append'],
      ['id', 'omit'],
      ['date', 'omit'],
    ]);
    expect(releaseOf(compiledRelease([release, release], rules))).toEqual(expected);
  });

  test('the rules of the release schema are those that its publisher lists', () => {
    const rules = mergeRules(read(schemaFile!) as SchemaDocument);
    expect(rules.get('tender/items/additionalClassifications')).toBe('whole');
    expect(rules.get('tender/items')).toBe(undefined);
    expect(rules.get('parties/additionalIdentifiers')).toBe('whole');
    expect(['id', 'date', 'tag'].map((name) => rules.get(name))).toEqual(['omit', 'omit', 'omit']);
  });
});

test('releases without a date cannot be put in order', () => {
  const releases = [{ id: '1', date: '2020-01-01T00:00:00Z' }, { id: '2' }];
  expect(compiledRelease(releases, new Map())).toEqual({ kind: 'undated', index: 1 });
  expect(versionedRelease(releases, new Map())).toEqual({ kind: 'undated', index: 1 });
});

const compact = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the history of a project leads to its last state, and tells when each value came', () => {
  const steps = fc.array(anyRecord('project'), { minLength: 1, maxLength: 5 }).map((records) =>
    records.map((record, index) => ({
      act: index * 3 + 1,
      at: `2026-01-0${index + 1}T00:00:00.000Z`,
      record: { ...record, id: 'PRJ001' },
    })),
  );
  fc.assert(
    fc.property(steps, (history) => {
      const { releases, compiledRelease: compiled, versionedRelease: versioned } = projectHistory(history);
      const last = projectHistory(history.slice(-1)).releases[0]!;
      const { tag: _tag, id: _id, date: _date, ...state } = releaseOf(compiled);
      const { tag, id, date, ...expected } = last;
      expect(compact(state)).toEqual(compact(expected));
      expect([tag, id, date]).toEqual([['planning'], `PRJ001-${history.length * 3 - 2}`, history.at(-1)!.at]);
      expect(releases).toHaveLength(history.length);
      const titles = releaseOf(versioned)['title'] as readonly { readonly [name: string]: Json }[];
      expect(titles.at(-1)?.['value']).toBe(last['title']);
    }),
    { numRuns: 60 },
  );
});
