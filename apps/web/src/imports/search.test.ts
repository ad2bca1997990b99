import { expect, test } from 'vitest';
import { validateImportSearch } from './search.ts';

test('the address keeps a known format and an import, and nothing else', () => {
  expect(validateImportSearch({ format: 'comtrade', job: 'a-1', x: '1' })).toEqual({
    format: 'comtrade',
    job: 'a-1',
  });
  expect(validateImportSearch({ format: 'xlsx', job: '../secret' })).toEqual({});
});
