import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Act } from './act.ts';
import { fromBase64, toBase64 } from './bytes.ts';
import { nodeSigner, openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { commitment } from './commitment.ts';
import { merkleTree } from './merkle-tree.ts';
import type { Receipt } from './receipt.ts';
import { commitsTo, entryLeaf, makeReceipt, verifyReceipt } from './receipt.ts';
import { keptActs, testActs } from './test-acts.ts';

const signer = nodeSigner(new Uint8Array(32).fill(5));
const salt = '0123456789abcdef'.repeat(4);
const drawing = new TextEncoder().encode('чертёж, лист 1');
const acts = testActs(37, (seq) => (seq === 12 ? { digest: commitment(salt, drawing) } : { n: seq }));
const tree = merkleTree();
for (const { entry } of acts) tree.append(entryLeaf(entry));
const signed = (size: number) => signCheckpoint(size, tree.root(size), '2026-11-29T10:00:00.000Z', signer);

const receiptOf = (seq: number, size: number): Receipt =>
  makeReceipt(
    acts[seq - 1]!.entry,
    keptActs([acts[seq - 1]!])[0]!.kept,
    tree.inclusion(seq - 1, size),
    signed(size),
  );

describe('a checkpoint', () => {
  test('is a note that names the log, its size, its root and the instant', () => {
    const { note, verifierKey, root } = signed(37);
    const [origin, ...lines] = note.split('\n');
    expect(origin).toMatch(/^hamkor-[0-9a-f]{16}$/);
    expect(lines.slice(0, 4)).toEqual(['37', root, 'at 2026-11-29T10:00:00.000Z', '']);
    expect(verifierKey.startsWith(`${origin}+`)).toBe(true);
  });

  test('vouches for nothing but what was signed', () => {
    const right = signed(37);
    expect(openCheckpoint(right)).toEqual(tree.root(37));
    expect(openCheckpoint({ ...right, size: 36 })).toBeNull();
    expect(openCheckpoint({ ...right, at: '2025-11-29T10:00:00.000Z' })).toBeNull();
    expect(openCheckpoint({ ...right, root: signed(36).root })).toBeNull();
    const other = nodeSigner(new Uint8Array(32).fill(6));
    const others = signCheckpoint(37, tree.root(37), right.at, other);
    expect(openCheckpoint({ ...right, verifierKey: others.verifierKey })).toBeNull();
  });
});

describe('a receipt', () => {
  test('proves its act in every tree that holds it', () => {
    for (const [seq, size] of [
      [1, 1],
      [1, 37],
      [12, 12],
      [12, 30],
      [37, 37],
    ] as const) {
      const verdict = verifyReceipt(receiptOf(seq, size), signed(1).verifierKey);
      expect(verdict).toEqual({
        kind: 'valid',
        signedBy: signed(1).verifierKey,
        act: { content: acts[seq - 1]!.content, readers: acts[seq - 1]!.readers },
      });
    }
  });

  test('proves that an act exists to those who may not read it', () => {
    const { disclosed: _, ...rest } = receiptOf(12, 37);
    expect(verifyReceipt({ ...rest, disclosed: null }, null)).toMatchObject({ kind: 'valid', act: null });
  });

  test('says what is wrong with it', () => {
    const right = receiptOf(12, 37);
    const faultOf = (changed: Partial<Receipt>, trusted: string | null = null) => {
      const verdict = verifyReceipt({ ...right, ...changed }, trusted);
      return verdict.kind === 'invalid' ? verdict.fault : null;
    };
    expect(faultOf({})).toBeNull();
    expect(faultOf({}, 'other+00000000+AA')).toBe('key');
    expect(faultOf({ checkpoint: { ...right.checkpoint, size: 38 } })).toBe('signature');
    expect(faultOf({ entry: { ...right.entry, at: '2026-01-01T00:00:00.000Z' } })).toBe('entry');
    expect(faultOf({ disclosed: { ...right.disclosed!, salt } })).toBe('content');
    expect(faultOf({ inclusion: right.inclusion.slice(1) })).toBe('inclusion');
    expect(faultOf({ inclusion: ['AA==', ...right.inclusion.slice(1)] })).toBe('inclusion');
    expect(faultOf({ entry: acts[12]!.entry, disclosed: null })).toBe('inclusion');
  });

  test('does not hold when any character of it is another', () => {
    const text = JSON.stringify(receiptOf(12, 37));
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.integer({ min: 0, max: 6 }), (place, bit) => {
        const changed =
          text.slice(0, place) +
          String.fromCharCode(text.charCodeAt(place) ^ (1 << bit)) +
          text.slice(place + 1);
        let receipt: Receipt;
        try {
          receipt = JSON.parse(changed) as Receipt;
        } catch {
          return;
        }
        // The word for the format is checked by whoever reads the file, as is that every field is there.
        if (receipt.format !== 'hamkor-receipt-1' || !hasFields(receipt)) return;
        expect(verifyReceipt(receipt, null).kind, changed).toBe('invalid');
      }),
      { numRuns: 150 },
    );
  });
});

const hasFields = ({ entry, disclosed, inclusion, checkpoint }: Partial<Receipt>): boolean =>
  ['alg,at,content,hash,previous,seq', 'at,note,root,size,verifierKey', 'salt,text'].join() ===
    [entry, checkpoint, disclosed]
      .map((part) =>
        Object.keys(part ?? {})
          .toSorted()
          .join(),
      )
      .join() && Array.isArray(inclusion);

test('know-how is what was committed to, letter by letter and with its salt alone', () => {
  const { content } = acts[11] as Act;
  expect(commitsTo(content, salt, drawing)).toBe(true);
  expect(commitsTo(content, salt, drawing.slice(1))).toBe(false);
  expect(commitsTo(content, salt.replace('0', '1'), drawing)).toBe(false);
  expect(commitsTo(content, 'no salt', drawing)).toBe(false);
  expect(commitsTo(acts[0]!.content, salt, drawing)).toBeNull();
});

test('base64 is taken only as it is written', () => {
  expect(fromBase64('AA==')).toEqual(Uint8Array.of(0));
  expect(fromBase64('AB==')).toBeNull();
  expect(fromBase64('AA')).toBeNull();
  expect(fromBase64('*')).toBeNull();
  expect(toBase64(Uint8Array.of(255, 254))).toBe('//4=');
});
