import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { referenceFile } from '../../tools/reference.ts';
import { provesConsistency, provesInclusion } from './verify-proof.ts';

interface PublishedCase {
  readonly desc: string;
  readonly wantErr: boolean;
  readonly proof: readonly string[] | null;
}
interface InclusionCase extends PublishedCase {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string | null;
  readonly leafHash: string | null;
}
interface ConsistencyCase extends PublishedCase {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string | null;
  readonly root2: string | null;
}

const folder = referenceFile('trust/rfc6962');
const bytes = (text: string | null): Uint8Array => new Uint8Array(Buffer.from(text ?? '', 'base64'));

const published = <Case extends PublishedCase>(kind: 'inclusion' | 'consistency'): [string, Case][] =>
  folder === null
    ? []
    : readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.json'))
        .map((name) => [name, JSON.parse(readFileSync(join(folder, kind, name), 'utf8')) as Case]);

describe.skipIf(folder === null)('published Merkle proofs (skipped without the reference data)', () => {
  test.each(published<InclusionCase>('inclusion'))('inclusion %s', (_name, given) => {
    const holds = provesInclusion({
      index: given.leafIdx,
      size: given.treeSize,
      leaf: bytes(given.leafHash),
      root: bytes(given.root),
      proof: (given.proof ?? []).map(bytes),
    });
    expect(holds).toBe(!given.wantErr);
  });

  test.each(published<ConsistencyCase>('consistency'))('consistency %s', (_name, given) => {
    const holds = provesConsistency({
      first: given.size1,
      second: given.size2,
      firstRoot: bytes(given.root1),
      secondRoot: bytes(given.root2),
      proof: (given.proof ?? []).map(bytes),
    });
    expect(holds).toBe(!given.wantErr);
  });
});

test('every tree begins with the one without leaves, and none with a longer one', () => {
  const root = new Uint8Array(32);
  const claim = { firstRoot: root, secondRoot: root, proof: [] };
  expect(provesConsistency({ ...claim, first: 0, second: 5 })).toBe(true);
  expect(provesConsistency({ ...claim, first: 6, second: 5 })).toBe(false);
  expect(provesConsistency({ ...claim, first: -1, second: 5 })).toBe(false);
});
