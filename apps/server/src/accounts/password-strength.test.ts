import { expect, test } from 'vitest';
import { isWeakPassword } from './password-strength.ts';

const person = ['a.editor', 'Anna Editor', 'a.editor@ministry.example'];

test('sentences and random characters are good in any script', () => {
  for (const password of [
    'reindeer over the pass',
    'вчера шёл дождь над рекой',
    '我们在山上看见了三只老鹰和两匹马呢',
    'kV9#tq!2Lm_zXw7',
    'granite Tuesday lamp 4',
  ])
    expect(isWeakPassword(password, person), password).toBe(false);
});

test('what is short, or of very many characters, is refused', () => {
  expect(isWeakPassword('kV9#tq!2Lm_zXw', person)).toBe(true);
  expect(isWeakPassword('river '.repeat(60), person)).toBe(true);
});

test('rows, repetitions and the words tried first are refused, however they are dressed', () => {
  for (const password of [
    'passwordpassword',
    'Password12345678',
    'P@ssw0rd2026!!!!',
    'qwertyuiop12345',
    '123456789012345',
    'aaaaaaaaaaaaaaaa',
    'abcdefghijklmnop',
    'riverriverriver1',
    '  password   2026  ',
    'парольпароль2026',
    'йцукенгшщзхъ123',
    'correct horse battery staple',
    'hamkor-hamkor-2026',
    'woaini5201314520',
  ])
    expect(isWeakPassword(password, person), password).toBe(true);
});

test('the own login, name and address count for nothing', () => {
  expect(isWeakPassword('a.editor-a.editor', person)).toBe(true);
  expect(isWeakPassword('anna editor ministry 1', person)).toBe(true);
  expect(isWeakPassword('anna editor ministry 1', ['other'])).toBe(false);
});
