import { resolve } from 'node:path';
import type { OperatorSettings } from '@hamkor/server';
import type { Terminal } from './terminal.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** An address without a path, as it is put before paths; null where it is none. */
const readAddress = (text: string): string | null => {
  const url = URL.parse(text);
  const isWhole = url !== null && /^https?:$/.test(url.protocol) && url.pathname === '/' && url.search === '';
  return isWhole ? url.origin : null;
};

const isMailServer = (text: string): boolean => /^smtps?:$/.test(URL.parse(text)?.protocol ?? '');

/** What is said of accounts, letters and proxies in the environment; a text when something of it is wrong. */
export const userSettings = (
  { t }: Pick<Terminal, 't'>,
  env: Environment,
): { readonly accounts: OperatorSettings; readonly proxies: number } | string => {
  const named = (name: string): string | null => env[name] || null;
  const wrong = (name: string, expected: string, found = named(name) ?? ''): string =>
    t('bankCli.user.badVariable', { name, found, expected });
  const addressText = named('HAMKOR_ADDRESS');
  const address = addressText === null ? null : readAddress(addressText);
  if (addressText !== null && address === null)
    return wrong('HAMKOR_ADDRESS', t('bankCli.user.expectedAddress'));
  const secret = named('HAMKOR_SECRET');
  // What was found is a secret, if a bad one: it is not shown.
  if (secret !== null && secret.length < 32)
    return wrong('HAMKOR_SECRET', t('bankCli.user.expectedSecret'), '…');
  const secondFactor = named('HAMKOR_SECOND_FACTOR') ?? 'recommended';
  if (secondFactor !== 'required' && secondFactor !== 'recommended')
    return wrong('HAMKOR_SECOND_FACTOR', t('bankCli.user.expectedSecondFactor'));
  const proxies = named('HAMKOR_TRUST_PROXY') ?? '0';
  if (!/^\d$/.test(proxies)) return wrong('HAMKOR_TRUST_PROXY', t('bankCli.user.expectedProxies'));
  const smtpUrl = named('HAMKOR_SMTP_URL');
  if (smtpUrl !== null && !isMailServer(smtpUrl))
    return wrong('HAMKOR_SMTP_URL', t('bankCli.user.expectedSmtp'), '…');
  const oidcFile = named('HAMKOR_OIDC_FILE');
  return {
    accounts: {
      address,
      secret,
      isSecondFactorRequired: secondFactor === 'required',
      oidcFile: oidcFile === null ? null : resolve(oidcFile),
      smtpUrl,
      mailFrom: named('HAMKOR_MAIL_FROM'),
    },
    proxies: Number(proxies),
  };
};
