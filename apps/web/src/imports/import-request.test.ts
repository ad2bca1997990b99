import { importRequestSchema } from '@hamkor/contract';
import { expect, test } from 'vitest';
import { RequestFailed } from '../api/client.ts';
import { prepareImport } from './import-request.ts';
import type { Filled } from './import-request.ts';

const filled: Filled = {
  format: 'baci',
  name: ' baci-2023 ',
  edition: 'HS2022',
  files: [{ id: 'u1', failure: null }],
  advanced: { encoding: '', decimalComma: false, columns: '' },
};

test('a form with a file on the server gives a request that the contract takes', () => {
  const prepared = prepareImport(filled);
  expect(prepared).toEqual({
    kind: 'ready',
    request: { format: 'baci', name: 'baci-2023', uploads: ['u1'], edition: 'HS2022' },
  });
  if (prepared.kind === 'ready') expect(() => importRequestSchema.parse(prepared.request)).not.toThrow();
});

test('settings for unusual files are sent only where they are set', () => {
  const prepared = prepareImport({
    ...filled,
    format: 'wdi',
    advanced: { encoding: 'windows-1251', decimalComma: true, columns: 'year = Год' },
  });
  expect(prepared).toMatchObject({
    request: { encoding: 'windows-1251', decimalComma: true, columns: { year: 'Год' } },
  });
  expect(prepared).not.toHaveProperty('request.edition');
});

test('without files, with a file on its way, without a name: each is said', () => {
  expect(prepareImport({ ...filled, files: [] })).toEqual({ kind: 'missing', what: 'waitFiles' });
  expect(prepareImport({ ...filled, files: [...filled.files, { id: null, failure: null }] })).toEqual({
    kind: 'missing',
    what: 'waitSending',
  });
  expect(prepareImport({ ...filled, name: ' ' })).toEqual({ kind: 'missing', what: 'waitName' });
});

test('a file that could not be sent is left behind, and alone it is as no file', () => {
  const failure = new RequestFailed({ kind: 'unreachable' });
  expect(prepareImport({ ...filled, files: [...filled.files, { id: null, failure }] })).toMatchObject({
    request: { uploads: ['u1'] },
  });
  expect(prepareImport({ ...filled, files: [{ id: null, failure }] })).toEqual({
    kind: 'missing',
    what: 'waitFiles',
  });
});

test('a column map that cannot be read is named, not sent', () => {
  expect(prepareImport({ ...filled, advanced: { ...filled.advanced, columns: 'year' } })).toEqual({
    kind: 'unreadable',
    text: 'year',
  });
});
