import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { secretBox, secretInFile } from './secret-box.ts';

const home = mkdtempSync(join(tmpdir(), 'hamkor-secret-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('what is sealed can be read again with the same secret, for the same owner', () => {
  const box = secretBox('one');
  const sealed = box.seal('JBSWY3DPEHPK3PXP', 'a');
  expect(sealed).not.toContain('JBSWY3DP');
  expect(box.seal('JBSWY3DPEHPK3PXP', 'a')).not.toBe(sealed);
  expect(secretBox('one').open(sealed, 'a')).toBe('JBSWY3DPEHPK3PXP');
  expect(() => box.open(sealed, 'b')).toThrow();
  expect(() => secretBox('two').open(sealed, 'a')).toThrow();
});

test('any flipped byte is noticed', () => {
  const box = secretBox('one');
  const bytes = Buffer.from(box.seal('JBSWY3DPEHPK3PXP', 'a'), 'base64url');
  for (const [index, byte] of bytes.entries()) {
    const flipped = Buffer.from(bytes);
    flipped[index] = byte ^ 1;
    expect(() => box.open(flipped.toString('base64url'), 'a')).toThrow();
  }
});

test('the secret of an installation is made once, for its owner alone', () => {
  const file = join(home, 'keys/accounts');
  const secret = secretInFile(file);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(secretInFile(file)).toBe(secret);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});
