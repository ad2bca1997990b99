import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestFile } from './digest-file.ts';

test('the digest is SHA-256 over salt and file', async () => {
  const salt = new Uint8Array(32).fill(7);
  const content = new TextEncoder().encode('know-how');
  const expected = createHash('sha256').update(salt).update(content).digest('hex');
  expect(await digestFile(content.buffer, salt)).toEqual({ salt: '07'.repeat(32), digest: expected });
});
