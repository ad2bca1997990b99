import { expect, test } from 'vitest';
import { missingBuilds, readLockFile } from './lock-file.ts';

test('the lock file lists every build that npm ci looks for; if not, run node tools/lock-file.ts', () => {
  expect(Object.keys(missingBuilds(readLockFile()))).toEqual([]);
});

test('a build for another system that is not listed is found, with what it is for', () => {
  const lock = {
    packages: {
      'node_modules/tool': {
        version: '1.0.0',
        dev: true,
        license: 'MIT',
        optionalDependencies: {
          '@tool/linux-x64-gnu': '1.0.0',
          '@tool/linux-arm64-musl': '1.0.0',
          extra: '2.0.0',
        },
      },
      'node_modules/@tool/linux-x64-gnu': { version: '1.0.0', optional: true },
    },
  };
  expect(missingBuilds(lock)).toEqual({
    'node_modules/@tool/linux-arm64-musl': {
      version: '1.0.0',
      cpu: ['arm64'],
      dev: true,
      libc: ['musl'],
      license: 'MIT',
      optional: true,
      os: ['linux'],
    },
  });
});
