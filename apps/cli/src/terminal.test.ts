import { expect, test } from 'vitest';
import { wishedLocale } from './terminal.ts';

test.each([
  [['--lang', 'zh', 'start'], { LANG: 'ru_RU.UTF-8' }, 'zh', null],
  [['start', '--lang=ru'], {}, 'ru', null],
  [['start'], { LC_ALL: 'zh_CN', LANG: 'ru_RU' }, 'zh', null],
  [['start'], { LC_MESSAGES: 'ru_RU', LANG: 'en_GB' }, 'ru', null],
  [['start'], { LC_ALL: '', LANG: 'ru' }, 'ru', null],
  [['start'], { LANG: 'C.UTF-8' }, 'en', null],
  [['start'], {}, 'en', null],
  [['--lang', 'uz'], { LANG: 'ru_RU' }, 'ru', 'uz'],
])('%j with %j is answered in %s', (args, env, locale, unknown) => {
  expect(wishedLocale(args, env)).toEqual({ locale, unknown });
});
