import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, usualCost, verifyPassword } from './password-hash.ts';

const cheap = { memory: 8, passes: 1, parallelism: 1 };

test('the function is Argon2id of RFC 9106, whose test vector (5.3) it gives', () => {
  const key = argon2Sync('argon2id', {
    message: Buffer.alloc(32, 1),
    nonce: Buffer.alloc(16, 2),
    secret: Buffer.alloc(8, 3),
    associatedData: Buffer.alloc(12, 4),
    parallelism: 4,
    memory: 32,
    passes: 3,
    tagLength: 32,
  });
  expect(key.toString('hex')).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
});

test('the right password is right, any other is not', async () => {
  const hash = await hashPassword('reindeer over the pass', cheap);
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=8,t=1,p=1\$/);
  expect(await verifyPassword('reindeer over the pass', hash, cheap)).toEqual({
    isRight: true,
    isOutdated: false,
  });
  expect((await verifyPassword('reindeer over the past', hash, cheap)).isRight).toBe(false);
  expect(await hashPassword('reindeer over the pass', cheap)).not.toBe(hash);
});

test('letters typed as other characters of the same form are the same password', async () => {
  const hash = await hashPassword('йод и ёлка в лесу', cheap);
  expect((await verifyPassword('йод и ёлка в лесу'.normalize('NFD'), hash, cheap)).isRight).toBe(true);
});

test('a password hashed at another cost is right and to be hashed anew', async () => {
  const hash = await hashPassword('reindeer over the pass', cheap);
  const dearer = { ...cheap, passes: 2 };
  expect(await verifyPassword('reindeer over the pass', hash, dearer)).toEqual({
    isRight: true,
    isOutdated: true,
  });
  expect(await verifyPassword('another one, wrong', hash, dearer)).toEqual({
    isRight: false,
    isOutdated: false,
  });
});

test('without a hash the work is done all the same, and nothing is right', async () => {
  const begun = performance.now();
  expect((await verifyPassword('reindeer over the pass', null, usualCost)).isRight).toBe(false);
  expect(performance.now() - begun).toBeGreaterThan(3);
});
