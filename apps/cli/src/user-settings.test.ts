import { expect, test } from 'vitest';
import { terminalIn } from './terminal.ts';
import { userSettings } from './user-settings.ts';

const terminal = await terminalIn('en');

test('an operator who says nothing has accounts of this machine', () => {
  expect(userSettings(terminal, {})).toEqual({
    accounts: {
      address: null,
      secret: null,
      isSecondFactorRequired: false,
      oidcFile: null,
      smtpUrl: null,
      mailFrom: null,
    },
    proxies: 0,
  });
});

test('what is said is taken over', () => {
  const said = userSettings(terminal, {
    HAMKOR_ADDRESS: 'https://Hamkor.Example/',
    HAMKOR_SECRET: 's'.repeat(32),
    HAMKOR_SECOND_FACTOR: 'required',
    HAMKOR_TRUST_PROXY: '1',
    HAMKOR_SMTP_URL: 'smtps://u:p@mail.example',
    HAMKOR_OIDC_FILE: '/etc/hamkor/providers.json',
    HAMKOR_MAIL_FROM: 'Hamkor <hamkor@hamkor.example>',
  });
  expect(said).toMatchObject({
    accounts: {
      address: 'https://hamkor.example',
      isSecondFactorRequired: true,
      oidcFile: '/etc/hamkor/providers.json',
      smtpUrl: 'smtps://u:p@mail.example',
    },
    proxies: 1,
  });
});

test.each([
  ['HAMKOR_ADDRESS', 'hamkor.example'],
  ['HAMKOR_ADDRESS', 'https://hamkor.example/path'],
  ['HAMKOR_SECRET', 'short-secret'],
  ['HAMKOR_SECOND_FACTOR', 'yes'],
  ['HAMKOR_TRUST_PROXY', 'true'],
  ['HAMKOR_SMTP_URL', 'mail.example'],
])('%s=%s is refused by its name, and a secret is not shown', (name, found) => {
  const refused = userSettings(terminal, { [name]: found });
  expect(refused).toContain(`${name} is`);
  expect(refused).not.toContain('short-secret');
});
