import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { fileNameOf, uploadShelf } from './upload-shelf.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-uploads-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const now = Date.parse('2026-11-28T12:00:00Z');
const shelfIn = (name: string, limit = 1000) => uploadShelf(join(home, name), limit, now);

test('a file is taken up byte for byte with its checksum, found again, and removed', async () => {
  const shelf = shelfIn('whole');
  const bytes = Buffer.from('t,i,j,k,v,q\n2023,156,398,720110,1,2\n');
  const outcome = await shelf.take(
    'BACI_HS22_Y2023.csv',
    Readable.from([bytes.subarray(0, 5), bytes.subarray(5)]),
  );
  if (outcome.kind !== 'taken') throw new Error(outcome.kind);
  const { upload } = outcome;
  expect(upload).toMatchObject({
    name: 'BACI_HS22_Y2023.csv',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  expect(readFileSync(shelf.file(upload))).toEqual(bytes);
  expect(shelfIn('whole').find(upload.id)).toEqual(upload);
  shelf.remove(upload.id);
  expect(shelf.find(upload.id)).toBeNull();
  expect(readdirSync(join(home, 'whole'))).toEqual([]);
});

test('a file that is too large or cut short leaves nothing', async () => {
  const shelf = shelfIn('cut', 10);
  expect(await shelf.take('a.csv', Readable.from([Buffer.alloc(8), Buffer.alloc(3)]))).toEqual({
    kind: 'too-large',
  });
  const broken = new Readable({
    read() {
      this.push(Buffer.alloc(4));
      this.destroy(new Error('gone'));
    },
  });
  expect(await shelf.take('b.csv', broken)).toEqual({ kind: 'aborted' });
  expect(readdirSync(join(home, 'cut'))).toEqual([]);
});

test('a start removes what is half there or a week old, and nothing else', async () => {
  const shelf = shelfIn('old');
  const taken = await Promise.all(
    ['new.csv', 'old.csv'].map((name) => shelf.take(name, Readable.from(['x']))),
  );
  const [fresh, old] = taken.map((outcome) => (outcome.kind === 'taken' ? outcome.upload : null));
  utimesSync(join(home, 'old', `${fresh!.id}.json`), new Date(now), new Date(now - 6 * 86_400_000));
  utimesSync(join(home, 'old', `${old!.id}.json`), new Date(now), new Date(now - 8 * 86_400_000));
  mkdirSync(join(home, 'old', '0123456789abcdef'));
  writeFileSync(join(home, 'old', '0123456789abcdef', 'half.csv'), 'x');
  const again = shelfIn('old');
  expect(again.find(fresh!.id)).toEqual(fresh);
  expect(existsSync(again.file(fresh!))).toBe(true);
  expect(again.find(old!.id)).toBeNull();
  expect(readdirSync(join(home, 'old')).toSorted()).toEqual([fresh!.id, `${fresh!.id}.json`].toSorted());
});

test('no name leads out of the folder, hides a file, or is empty', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = fileNameOf(name);
      expect(safe).not.toMatch(/[/\\\p{Cc}]|^\./u);
      expect(safe.length).toBeGreaterThan(0);
      expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(255);
    }),
  );
  expect(fileNameOf('../../etc/passwd')).toBe('passwd');
  expect(fileNameOf('Данные 2023.csv')).toBe('Данные 2023.csv');
});

test('only ids that were given out reach the disk', () => {
  const shelf = shelfIn('ids');
  for (const id of ['..', '../whole', 'upload', '0123', '']) expect(shelf.find(id)).toBeNull();
});
