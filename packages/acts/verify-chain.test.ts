import { describe, expect, test } from 'vitest';
import { canonical } from './canonical.ts';
import { entryHash } from './chain.ts';
import { commitment } from './commitment.ts';
import { keptActs, testActs } from './test-acts.ts';
import type { ChainFault, KeptAct } from './verify-chain.ts';
import { readCommitted, verifyAct, verifyRun } from './verify-chain.ts';

const log = keptActs(testActs(1000));
const entryBefore = (place: number) => (place === 0 ? null : log[place - 1]!.entry);

/** The kept act with other fields, its hash made to fit them as a forger would. */
const forged = (act: KeptAct, fields: Partial<KeptAct['entry']>): KeptAct => {
  const entry = { ...act.entry, ...fields };
  return { ...act, entry: { ...entry, hash: entryHash(entry) } };
};

const faultsWith = (place: number, act: KeptAct): [number, ChainFault['kind']][] =>
  verifyRun(null, [...log.slice(0, place), act, ...log.slice(place + 1, place + 3)]).map(({ seq, kind }) => [
    seq,
    kind,
  ]);

describe('a log', () => {
  test('as it was written has nothing wrong, in one run or in several', () => {
    expect(verifyRun(null, log)).toEqual([]);
    expect(verifyRun(log[499]!.entry, log.slice(500))).toEqual([]);
    expect(
      verifyRun(
        null,
        log.map(({ entry }) => ({ entry, kept: null })),
      ),
    ).toEqual([]);
  });

  test('whose entry was forged with a fitting hash breaks at the next one', () => {
    expect(faultsWith(4, forged(log[4]!, { at: '2026-11-01T00:00:04.500Z' }))).toEqual([
      [5, 'text'],
      [6, 'previous'],
    ]);
  });

  test('from which one act was taken away tells where', () => {
    const without = [...log.slice(0, 4), ...log.slice(5, 8)];
    expect(verifyRun(null, without).map(({ seq, kind }) => [seq, kind])).toEqual([
      [6, 'number'],
      [6, 'previous'],
    ]);
  });

  test.each<[ChainFault['kind'], KeptAct]>([
    ['hash', { ...log[4]!, entry: { ...log[4]!.entry, at: '2026-11-01T00:00:05.001Z' } }],
    ['algorithm', forged(log[4]!, { alg: 'md5' as 'sha256-jcs' })],
    ['instant', forged(log[4]!, { at: '2026-10-01T00:00:00.000Z' })],
    ['instant', forged(log[4]!, { at: '2026-11-31T00:00:61.000Z' })],
    ['number', forged(log[4]!, { seq: 6 })],
    ['content', { ...log[4]!, kept: { ...log[4]!.kept!, salt: 'F'.repeat(64) } }],
    ['content', { ...log[4]!, kept: { ...log[4]!.kept!, text: log[4]!.kept!.text.replace('N5', 'N6') } }],
  ])('names a wrong %s', (kind, act) => {
    expect(faultsWith(4, act).map(([, found]) => found)).toContain(kind);
  });

  test('takes no text for committed that is not in canonical form', () => {
    const { salt, text } = log[4]!.kept!;
    const spaced = text.replace('{', '{ ');
    const act = forged({ ...log[4]!, kept: { salt, text: spaced } }, { content: commitment(salt, spaced) });
    expect(verifyAct(entryBefore(4), act).map(({ kind }) => kind)).toEqual(['text']);
  });
});

test('what was committed to is read back, and nothing out of a text that is no JSON', () => {
  const [act] = testActs(1);
  expect(readCommitted(log[0]!.kept!.text)).toEqual({ content: act!.content, readers: act!.readers });
  expect(readCommitted('{')).toBeNull();
  expect(readCommitted('1')).not.toBeNull();
});

/** An act as it is written into a copy of the log: one line. */
const lineOf = ({ entry, kept }: KeptAct): string => canonical({ ...entry, ...kept });

const actOfLine = (line: string): KeptAct | null => {
  try {
    const { salt, text, ...entry } = JSON.parse(line) as KeptAct['entry'] & { salt: string; text: string };
    const act = { entry, kept: { salt, text } };
    return lineOf(act) === line && typeof salt === 'string' && typeof text === 'string' ? act : null;
  } catch {
    return null;
  }
};

/** Whether a copy with this line in place of the right one is found out: unreadable, or something is wrong. */
const isFound = (place: number, line: Buffer): boolean => {
  const text = line.toString('utf8');
  const act = Buffer.from(text).equals(line) ? actOfLine(text) : null;
  return act === null || verifyAct(entryBefore(place), act).length > 0;
};

test('a flipped bit is found in every field of every one of 1,000 entries', () => {
  // Every place of a line comes up in one entry or another; the benchmark flips every byte of every entry.
  const missed: string[] = [];
  log.forEach((act, place) => {
    const line = Buffer.from(lineOf(act));
    for (let step = 0; step < 12; step += 1) {
      const at = (place * 12 + step * 61) % line.length;
      const changed = Buffer.from(line);
      changed[at]! ^= 1 << ((place + step) % 8);
      if (isFound(place, changed)) continue;
      missed.push(`${act.entry.seq}:${at}`);
    }
  });
  expect(missed).toEqual([]);
});
